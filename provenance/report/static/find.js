"use strict";
/* Find articles and statements of a large report: plain words in, links out. */
(function () {
  var source = document.getElementById("find-data");
  if (!source) { return; }
  var data = null;
  document.getElementById("find").hidden = false;
  var box = document.getElementById("find-words");
  var results = document.getElementById("find-results");
  var count = document.getElementById("find-count");
  var most = 40;
  function look() {
    if (data === null) {
      data = JSON.parse(source.textContent).map(function (each) { return [each[0], each[1], each[0].toLowerCase()]; });
    }
    var words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    results.textContent = "";
    count.textContent = "";
    if (!words.length) { return; }
    var hits = data.filter(function (each) {
      return words.every(function (word) { return each[2].indexOf(word) >= 0; });
    });
    hits.slice(0, most).forEach(function (each) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = each[1];
      link.textContent = each[0];
      item.appendChild(link);
      results.appendChild(item);
    });
    count.textContent = hits.length + " found" + (hits.length > most ? ", the first " + most + " shown" : "");
  }
  var waiting = 0;
  box.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(look, 120);
  });
})();
