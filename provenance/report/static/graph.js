"use strict";
/* The interactive network: data and positions come with the page, this only draws and filters. */
(function () {
  var source = document.getElementById("network-data");
  var box = document.getElementById("graph");
  if (!source || !box || typeof cytoscape !== "function") { return; }
  var data = JSON.parse(source.textContent);
  document.querySelectorAll(".scripted").forEach(function (each) { each.hidden = false; });
  document.getElementById("graph-still").hidden = true;

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
  function looks() {
    return [
      { selector: "node", style: {
        "label": "data(label)", "color": colour("--ink"), "font-family": "sans-serif", "font-size": 13,
        "text-valign": "center", "text-halign": "right", "text-margin-x": 6,
        "width": 26, "height": 26, "shape": "rectangle", "background-color": colour("--paper"),
        "border-width": 2, "border-color": colour("--edge") } },
      { selector: "node[type = 'origin']", style: {
        "shape": "ellipse", "background-color": colour("--origin"), "text-halign": "left", "text-margin-x": -6 } },
      { selector: "node[credit = 'stripped']", style: { "border-color": colour("--alarm"), "border-width": 3 } },
      { selector: "edge", style: {
        "curve-style": "bezier", "width": "mapData(probability, 0, 1, 1, 5)", "line-color": colour("--edge"),
        "target-arrow-color": colour("--edge"), "target-arrow-shape": "triangle", "label": "data(label)",
        "font-size": 11, "text-margin-x": "data(dx)", "text-margin-y": "data(dy)", "color": colour("--soft"), "text-background-color": colour("--paper"),
        "text-background-opacity": 1, "text-background-padding": 2 } },
      { selector: ".away", style: { "display": "none" } },
      { selector: ".chosen", style: { "border-color": colour("--link"), "border-width": 5 } },
      { selector: "edge.chosen", style: { "line-color": colour("--link"), "target-arrow-color": colour("--link") } }
    ];
  }
  var graph = cytoscape({
    container: box,
    elements: data.nodes.map(function (each) { return { data: each, position: { x: each.x, y: each.y } }; })
      .concat(data.edges.map(function (each) { return { data: each }; })),
    style: looks(),
    layout: { name: "preset", fit: true, padding: 15 },
    minZoom: 0.1, maxZoom: 3, autoungrabify: true, boxSelectionEnabled: false
  });
  window.provenanceGraph = graph;
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { graph.style(looks()); });

  var panel = document.getElementById("node-details");
  function line(tag, text) {
    var each = document.createElement(tag);
    each.textContent = text;
    panel.appendChild(each);
    return each;
  }
  function show(node) {
    graph.elements().removeClass("chosen");
    node.addClass("chosen");
    node.connectedEdges().addClass("chosen");
    panel.textContent = "";
    line("h3", node.data("name"));
    line("p", node.data("kind") + "; " + node.data("note"));
    list("Likely took words from", node.incomers("edge"), "source");
    list("Likely gave words to", node.outgoers("edge"), "target");
    if (node.data("link")) {
      var link = document.createElement("a");
      link.href = node.data("link");
      link.textContent = "Read it as a ledger";
      line("p", "").appendChild(link);
    }
  }
  function list(title, edges, end) {
    var seen = edges.filter(":visible");
    if (!seen.length) { return; }
    line("p", title + ":");
    var items = line("ul", "");
    seen.forEach(function (edge) {
      var item = document.createElement("li");
      item.textContent = edge[end]().data("name") + ", " + edge.data("label") + " (" + edge.data("relation") + ")";
      items.appendChild(item);
    });
  }
  graph.on("tap", "node", function (event) { show(event.target); });

  var order = graph.nodes().toArray();
  box.addEventListener("keydown", function (event) {
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    var shown = order.filter(function (each) { return each.visible(); });
    if (!step || !shown.length) { return; }
    event.preventDefault();
    var at = shown.findIndex(function (each) { return each.hasClass("chosen"); });
    show(shown[(at + step + shown.length) % shown.length]);
  });

  var about = document.getElementById("filter-about");
  var outlet = document.getElementById("filter-outlet");
  function filter() {
    graph.elements().removeClass("away");
    graph.edges().forEach(function (edge) {
      var right = !about.value || edge.data("about").indexOf(about.value) >= 0;
      var ours = !outlet.value || edge.source().data("outlet") === outlet.value || edge.target().data("outlet") === outlet.value;
      if (!right || !ours) { edge.addClass("away"); }
    });
    if (about.value || outlet.value) {
      graph.nodes().forEach(function (node) {
        var mine = outlet.value && !about.value && node.data("outlet") === outlet.value;
        if (!mine && !node.connectedEdges().some(function (edge) { return !edge.hasClass("away"); })) { node.addClass("away"); }
      });
    }
    document.querySelectorAll(".statement, .copy").forEach(function (section) {
      var kind = section.classList.contains("copy") ? "copy:" : "utterance:";
      var right = !about.value || about.value === kind + section.dataset.id;
      var ours = !outlet.value || JSON.parse(section.dataset.outlets).indexOf(outlet.value) >= 0;
      section.hidden = !(right && ours);
    });
    graph.fit(graph.elements(":visible"), 15);
  }
  about.addEventListener("change", filter);
  outlet.addEventListener("change", filter);
  document.getElementById("graph-fit").addEventListener("click", function () { graph.fit(graph.elements(":visible"), 15); });
})();
