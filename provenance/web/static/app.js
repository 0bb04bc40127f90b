"use strict";
/* What is nicer with a script: drop files, see an upload's progress, light up a mark and its words. */
(function () {
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }

  /* Files may be dropped anywhere in their frame. */
  all("[data-drop]").forEach(function (frame) {
    var input = frame.querySelector("input[type=file]");
    ["dragenter", "dragover"].forEach(function (name) {
      frame.addEventListener(name, function (event) { event.preventDefault(); frame.classList.add("over"); });
    });
    ["dragleave", "drop"].forEach(function (name) {
      frame.addEventListener(name, function () { frame.classList.remove("over"); });
    });
    frame.addEventListener("drop", function (event) {
      event.preventDefault();
      input.files = event.dataTransfer.files;
    });
  });

  /* Send files with a bar; the server answers with the job's own page. */
  all("form[data-upload]").forEach(function (form) {
    var status = form.querySelector("[data-status]");
    var bar = form.querySelector("progress");
    var button = form.querySelector("button");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var request = new XMLHttpRequest();
      request.open("POST", "/api/uploads");
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", function (sent) {
        bar.hidden = false;
        if (sent.lengthComputable) { bar.value = Math.round(100 * sent.loaded / sent.total); }
        status.textContent = bar.value < 100 ? "Sending, " + bar.value + " %" : "Sent; it is being stored";
      });
      request.addEventListener("load", function () {
        var answer = {};
        try { answer = JSON.parse(request.responseText); } catch (error) { answer = {}; }
        if (request.status === 202) { location.assign("/jobs/" + encodeURIComponent(answer.id)); return; }
        failed(answer.error || "the server answered " + request.status);
      });
      request.addEventListener("error", function () { failed("the connection broke; send it again"); });
      button.disabled = true;
      status.textContent = "Sending";
      request.send(new FormData(form));
    });
    function failed(line) {
      button.disabled = false;
      bar.hidden = true;
      status.textContent = line.charAt(0).toUpperCase() + line.slice(1) + ".";
    }
  });

  /* Follow a job until it ends, then show its page as it is. */
  all("[data-job]").forEach(function (section) {
    var ended = ["done", "cancelled", "failed"];
    if (ended.indexOf(section.dataset.state) >= 0) { return; }
    var line = section.querySelector("[data-line]");
    var bar = section.querySelector("progress");
    function ask() {
      fetch("/api/jobs/" + section.dataset.job, { headers: { Accept: "application/json" } })
        .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
        .then(function (job) {
          line.textContent = job.line;
          if (job.total === null) { bar.removeAttribute("value"); } else { bar.value = job.percent; }
          if (ended.indexOf(job.state) >= 0) { location.reload(); } else { setTimeout(ask, 400); }
        })
        .catch(function () { line.textContent = "The server does not answer; trying again."; setTimeout(ask, 2000); });
    }
    setTimeout(ask, 250);
  });

  /* A mark and its explanation belong together: point at one, both are lit. */
  function light(number) {
    all(".lit").forEach(function (each) { each.classList.remove("lit"); });
    if (number) { all("[data-mark='" + number + "']").forEach(function (each) { each.classList.add("lit"); }); }
  }
  all(".checked [data-mark]").forEach(function (each) {
    each.addEventListener("mouseenter", function () { light(each.dataset.mark); });
    each.addEventListener("focusin", function () { light(each.dataset.mark); });
    each.addEventListener("mouseleave", function () { light(""); });
  });

  /* A link to words: light up every piece of the stretch, which marks may have cut. */
  function follow() {
    var id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    var ends = /^words-.*-(\d+)-(\d+)$/.exec(id);
    if (!ends) { return; }
    var pieces = all(".ledger span[data-start]").filter(function (piece) {
      return +piece.dataset.start < +ends[2] && +piece.dataset.end > +ends[1];
    });
    all(".lit").forEach(function (each) { each.classList.remove("lit"); });
    pieces.forEach(function (piece) { piece.classList.add("lit"); });
    if (pieces.length) { pieces[0].scrollIntoView({ block: "center" }); }
  }
  window.addEventListener("hashchange", follow);
  window.addEventListener("load", follow);
})();
