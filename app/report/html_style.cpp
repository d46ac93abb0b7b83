// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_style.h"

namespace waybill {

namespace {

// On paper the page is one table in the eyes of CSS, with the running line as its head: that is what browsers repeat on
// each page without laying it over the text. Page numbers come from @page, where the browser has margin boxes.
constexpr std::string_view Style = R"(
:root{--ink:#1b1e23;--muted:#4d5561;--line:#c4cad2;--pale:#f3f5f8}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.5 "Liberation Sans",Arial,Helvetica,"Noto Sans",sans-serif;overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:.1rem 0 .6rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.8rem 0 .8rem;padding-top:.6rem;border-top:3px solid var(--ink)}
h3{font-size:1.08rem;line-height:1.3;margin:1.6rem 0 .4rem}
p,ul,ol,dl,blockquote{margin:.35rem 0 .6rem}
ul,ol{padding-left:1.3rem}
a{color:#0b4f9e}
a:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
code,pre{font-family:"Liberation Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
code{background:var(--pale);padding:.05em .25em;border-radius:2px;overflow-wrap:anywhere}
code.copy{user-select:all;-webkit-user-select:all}
pre{background:var(--pale);padding:.7rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere}
.running{display:none}
.kind,.muted{color:var(--muted)}
.kind{margin:0}
.band{position:sticky;top:0;z-index:1;text-align:center;font-weight:bold;padding:.45rem 1rem;color:#4a2c00;background:#fdf1da;border-bottom:2px solid #8a5300}
.lead{font-size:1.2rem;line-height:1.4;font-weight:bold}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
blockquote{margin-left:0;padding-left:.9rem;border-left:3px solid var(--muted)}
blockquote p{margin:0;font-style:italic}
blockquote footer{color:var(--muted);font-size:.9em}
.tag{display:inline-block;padding:.05em .55em;border:1.5px solid var(--ink);border-radius:3px;font-weight:bold;font-size:.92em;line-height:1.45}
.contradicted{color:#fff;background:var(--ink)}
.supported{border-width:3px;background:#fff}
.consistent{border-style:dashed;background:#fff}
.not-determinable{border-style:dotted;border-width:2px;background:#fff}
.not-observable,.not-tested{border-color:transparent;background:#e6e9ee}
.card{margin:0 0 .9rem;padding:.6rem .9rem;border:1px solid var(--line);border-radius:4px;break-inside:avoid}
.card h3{margin:0 0 .3rem}
.card .small{font-size:.88em}
.card .small,.small p,.small ul{margin-top:.15rem;margin-bottom:.15rem}
article{margin:0 0 2rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
article h3{font-size:1.2rem}
.reply{margin-left:1.5rem}
dl>div{margin:0 0 .35rem}
dl>div::after{content:"";display:block;clear:both}
dt{float:left;width:12.5rem;padding-right:1rem;font-weight:bold;line-height:1.35}
dd{margin:0 0 0 12.5rem}
dd p{margin:0 0 .2rem}
dd ul,dd ol{margin:0}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
caption{text-align:left;font-weight:bold;padding:.2rem 0 .35rem;break-after:avoid}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;overflow-wrap:break-word}
tbody th{font-weight:normal}
td:last-child,th:last-child{padding-right:0}
td:first-child,th:first-child{padding-left:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.number,th.number{white-space:nowrap}
thead th.number{white-space:normal}
time{font-variant-numeric:tabular-nums}
.claims th:first-child{width:11%;min-width:6rem}
.claims td:nth-child(3){width:22%}
.claims td:nth-child(4){width:26%}
.evidence th:first-child{width:9%}
.evidence td:nth-child(2){width:17%}
.evidence td:nth-child(3){width:9%}
.evidence td:nth-child(4){width:14%}
.hash code{font-size:.8em}
.hash td:nth-child(2),.errors th:first-child,.evidence th:first-child{overflow-wrap:break-word}
.tables td:nth-child(3){white-space:nowrap}
.changes th:first-child{width:22%}
.changes td:last-child{width:46%}
.errors th:first-child{width:13%}
.errors th:last-child{width:22%}
figure{margin:1rem 0;padding-bottom:1px;break-inside:avoid}
figure svg{display:block;width:100%;max-width:760px;height:auto;border:1px solid var(--line);background:#fff}
svg text{font-family:"Liberation Sans",Arial,Helvetica,"Noto Sans",sans-serif;fill:#1b1e23}
@media (max-width:40rem){dt{float:none;width:auto}dd{margin-left:1rem}}
@media (min-width:62rem){.cards{display:grid;grid-template-columns:1fr 1fr;gap:.9rem}.card{margin:0}}
@page{size:A4;margin:12mm 14mm 16mm;@bottom-left{content:"Waybill";font:8pt sans-serif;color:#4d5561}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt sans-serif;color:#4d5561}}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:9.5pt;line-height:1.4}
body>.band,nav{display:none}
main{display:table;table-layout:fixed;width:100%;max-width:none;padding:0}
main>header,main>section{display:table-row-group}
.running{display:table-header-group;font-size:8pt;color:var(--muted);break-inside:avoid}
.running p{margin:0 0 3mm;padding-bottom:1mm;border-bottom:1px solid var(--line);display:flex;justify-content:space-between;gap:6mm}
.running .band{position:static;display:block;margin:0 0 1.5mm;padding:1mm 3mm;border:1.5px solid #8a5300;justify-content:center}
h1{font-size:16pt;margin:0 0 1mm}
h2{font-size:13pt;margin:7mm 0 2mm;padding-top:1.5mm}
h3{font-size:10.5pt}
article h3{font-size:11.5pt}
h1,h2,h3{break-after:avoid}
a{color:inherit;text-decoration:none}
table{font-size:8.4pt}
thead{display:table-header-group;break-after:avoid}
tbody>tr:first-child{break-before:avoid}
tr,.card,figure,blockquote,li{break-inside:avoid}
p{orphans:3;widows:3}
.wide{overflow:visible}
dl>div{margin:0 0 .8mm}
dt{width:40mm;padding-right:3mm}
dd{margin-left:40mm}
#finding h2,#all.next h2,#claims h2,#figures h2,#custody h2{margin-top:0}
#finding h3{margin:2mm 0 .5mm}
.lead{font-size:11pt;margin:0 0 2mm}
article{margin-bottom:4mm;padding-bottom:1mm}
article h3{margin:2mm 0 1mm}
.cards{display:block}
.card{margin:0 0 2mm;padding:1mm 2.5mm;font-size:8.4pt;line-height:1.3}
#finding .card h3{font-size:9.5pt;margin:0}
.card .small{font-size:7.6pt}
.card blockquote,.card p,.card ul{margin-top:.3mm;margin-bottom:.3mm}
#claims,#figures,#custody,#all.next{break-before:page}
}
)";

} // namespace

std::string_view htmlStyle() noexcept
{
    return Style;
}

} // namespace waybill
