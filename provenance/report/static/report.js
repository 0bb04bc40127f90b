"use strict";
/* Follow a link to words: light up the whole stretch, which may be cut into several pieces. */
(function () {
  function light() {
    document.querySelectorAll(".lit").forEach(function (each) { each.classList.remove("lit"); });
    var id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    var target = id && document.getElementById(id);
    if (!target) { return; }
    var ends = /^words-.*-(\d+)-(\d+)$/.exec(id);
    var ledger = target.closest(".ledger");
    if (!ends || !ledger) { return; }
    ledger.querySelectorAll("span[data-start]").forEach(function (piece) {
      if (+piece.dataset.start >= +ends[1] && +piece.dataset.end <= +ends[2]) { piece.classList.add("lit"); }
    });
    var first = ledger.querySelector(".lit");
    if (first) {
      first.scrollIntoView({ block: "center" });
      first.setAttribute("tabindex", "-1");
      first.focus({ preventScroll: true });
    }
  }
  /* A closed fold would be missing on paper; what a single article says is brief there too. */
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not(.brief details)").forEach(function (each) { each.open = true; });
  });
  window.addEventListener("hashchange", light);
  window.addEventListener("load", light);
})();
