// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_markup.h"

#include <QColor>
#include <QHash>
#include <QRegularExpression>
#include <QStringView>
#include <utility>
#include <vector>

namespace waybill {

namespace {

QString between(const QString& text, const QString& begin, const QString& end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : text.indexOf(end, from + begin.size());
    return to < 0 ? QString() : text.mid(from + begin.size(), to - from - begin.size());
}

/// "class" out of a tag; empty when it has none.
QString attributeOf(const QString& tag, const QString& name)
{
    return between(tag, name + QStringLiteral("=\""), QStringLiteral("\""));
}

QString plain(QString text)
{
    static const QRegularExpression AnyTag(QStringLiteral("<[^>]*>"));
    text.remove(AnyTag);
    for (const auto& [from, to] :
         {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        text.replace(QLatin1String(from), QLatin1String(to));
    return text;
}

/// A hatched ground becomes a plain one: solid where it is certain, pale within a dashed edge where it is not.
QString withoutPatterns(QString svg)
{
    static const QRegularExpression Pattern(QStringLiteral("<pattern id=\"([^\"]+)\".*?</pattern>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression Colour(QStringLiteral("(?:fill|stroke)=\"(#[0-9A-Fa-f]{6})\""));
    QHash<QString, QString> grounds;
    for (auto matches = Pattern.globalMatch(svg); matches.hasNext();) {
        const QRegularExpressionMatch pattern = matches.next();
        const bool isOpen = pattern.captured(1).endsWith(QStringLiteral("-open"));
        QColor colour(QStringLiteral("#8A919C"));
        for (auto colours = Colour.globalMatch(pattern.captured(0)); colours.hasNext();) {
            const QColor found(colours.next().captured(1));
            if (found != Qt::white)
                colour = found;
        }
        grounds.insert(
            pattern.captured(1),
            isOpen ? QStringLiteral("fill=\"%1\" fill-opacity=\"0.22\" stroke-dasharray=\"4 3\"").arg(colour.name())
                   : QStringLiteral("fill=\"%1\"").arg(colour.name()));
    }
    svg.remove(Pattern);
    for (auto ground = grounds.constBegin(); ground != grounds.constEnd(); ++ground)
        svg.replace(QStringLiteral("fill=\"url(#%1)\"").arg(ground.key()), ground.value());
    svg.replace(QStringLiteral(">Hatched: "), QStringLiteral(">Pale, dashed edge: "));
    svg.replace(QStringLiteral("<svg "),
                QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Liberation Sans\" "));
    return svg;
}

/// On paper nothing leads anywhere, and a paragraph begins where they stand anyhow.
bool isDropped(const QString& name)
{
    static const QStringList Dropped{QStringLiteral("a"), QStringLiteral("time"), QStringLiteral("main"),
                                     QStringLiteral("footer")};
    return Dropped.contains(name);
}

/// Goes through the tags of a page and writes those that QTextDocument knows.
class MarkupWriter {
public:
    explicit MarkupWriter(PaperMarkup& out) : m_out(out) {}

    void write(const QString& html)
    {
        qsizetype at = 0;
        while (at < html.size()) {
            const qsizetype open = html.indexOf(QLatin1Char('<'), at);
            const qsizetype close = open < 0 ? -1 : html.indexOf(QLatin1Char('>'), open);
            if (close < 0)
                break;
            m_out.body += QStringView(html).mid(at, open - at);
            at = takeTag(html, open, close + 1);
        }
        m_out.body += QStringView(html).mid(at);
    }

private:
    /// Writes what stands for the tag; gives where the text goes on.
    qsizetype takeTag(const QString& html, qsizetype open, qsizetype behind)
    {
        const QString tag = html.mid(open, behind - open);
        static const QRegularExpression Name(QStringLiteral("^</?([a-z0-9]+)"));
        const QString name = Name.match(tag).captured(1);
        const bool isEnd = tag.startsWith(QStringLiteral("</"));
        if (name == QStringLiteral("svg") && !isEnd)
            return takeFigure(html, open);
        if (name == QStringLiteral("nav") && !isEnd)
            return html.indexOf(QStringLiteral("</nav>"), behind) + 6;
        if (name == QStringLiteral("div"))
            takeDivision(tag, isEnd);
        else if (name == QStringLiteral("table") || name == QStringLiteral("caption") ||
                 name == QStringLiteral("thead"))
            takeTable(tag, name, isEnd);
        else if (name == QStringLiteral("th") || name == QStringLiteral("td"))
            takeCell(tag, isEnd);
        else if (name == QStringLiteral("dl") || name == QStringLiteral("dt") || name == QStringLiteral("dd"))
            takeTerms(name, isEnd);
        else if (name == QStringLiteral("section") || name == QStringLiteral("h2"))
            takeHeading(tag, name, isEnd);
        else if (name == QStringLiteral("span"))
            m_out.body += isEnd ? QStringLiteral("&nbsp;</span>") : tag + QStringLiteral("&nbsp;"); // room around a tag
        else if (isDropped(name))
            return behind;
        else if (name == QStringLiteral("article") || name == QStringLiteral("header") ||
                 name == QStringLiteral("figure"))
            m_out.body += isEnd ? QStringLiteral("</div>") : QStringLiteral("<div>");
        else
            m_out.body += tag;
        return behind;
    }

    qsizetype takeFigure(const QString& html, qsizetype open)
    {
        const qsizetype end = html.indexOf(QStringLiteral("</svg>"), open);
        const qsizetype behind = end < 0 ? html.size() : end + 6;
        m_out.body += QStringLiteral("<img src=\"figure:%1\">").arg(m_out.drawings.size());
        m_out.drawings << withoutPatterns(html.mid(open, behind - open));
        return behind;
    }

    /// Cards are tables of one cell, which can have an edge; the rows of a list of terms are those of a table.
    void takeDivision(const QString& tag, bool isEnd)
    {
        if (isEnd) {
            if (!m_divisions.empty()) {
                m_out.body += m_divisions.back();
                m_divisions.pop_back();
            }
            return;
        }
        const QString kind = attributeOf(tag, QStringLiteral("class"));
        QString begin = QStringLiteral("<div class=\"%1\">").arg(kind), end = QStringLiteral("</div>");
        if (m_isInTerms && kind.isEmpty()) {
            begin = QStringLiteral("<tr>");
            end = QStringLiteral("</tr>");
        } else if (kind == QStringLiteral("card")) {
            begin = QStringLiteral("<table class=\"card\" width=\"100%\" cellpadding=\"5\"><tr><td>");
            end = QStringLiteral("</td></tr></table><p class=\"gap\">&nbsp;</p>");
        } else if (kind == QStringLiteral("wide") || kind == QStringLiteral("cards")) {
            begin.clear(); // tables stand in it alone
            end.clear();
        }
        m_out.body += begin;
        m_divisions.push_back(end);
    }

    /// The caption stands above the table, not in it.
    void takeTable(const QString& tag, const QString& name, bool isEnd)
    {
        if (name == QStringLiteral("table")) {
            m_table = QStringLiteral("<table class=\"%1\" width=\"100%\" cellpadding=\"3\">")
                          .arg(attributeOf(tag, QStringLiteral("class")));
            m_out.body += isEnd ? QStringLiteral("</table><p class=\"gap\">&nbsp;</p>") : QString();
        } else if (name == QStringLiteral("caption")) {
            m_out.body += isEnd ? QStringLiteral("</p>") : QStringLiteral("<p class=\"caption\">");
        } else {
            m_out.body += isEnd ? tag : m_table + tag;
            m_isInHead = !isEnd;
        }
    }

    void takeCell(const QString& tag, bool isEnd)
    {
        const QString kind = m_isInHead ? QStringLiteral("th") : QStringLiteral("td");
        const bool isNumber = attributeOf(tag, QStringLiteral("class")) == QStringLiteral("number");
        m_out.body += isEnd ? QStringLiteral("</%1>").arg(kind)
                            : QStringLiteral("<%1 align=\"%2\" valign=\"%3\">")
                                  .arg(kind, isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                                       m_isInHead ? QStringLiteral("bottom") : QStringLiteral("top"));
    }

    void takeTerms(const QString& name, bool isEnd)
    {
        if (name == QStringLiteral("dl")) {
            m_isInTerms = !isEnd;
            m_out.body += isEnd ? QStringLiteral("</table>")
                                : QStringLiteral("<table class=\"terms\" width=\"100%\" cellpadding=\"2\">");
        } else if (name == QStringLiteral("dt")) {
            m_out.body += isEnd ? QStringLiteral("</b></td>") : QStringLiteral("<td width=\"24%\" valign=\"top\"><b>");
        } else {
            m_out.body += isEnd ? QStringLiteral("</td>") : QStringLiteral("<td valign=\"top\">");
        }
    }

    void takeHeading(const QString& tag, const QString& name, bool isEnd)
    {
        static const QStringList OnNewSheet{QStringLiteral("claims"), QStringLiteral("figures"),
                                            QStringLiteral("custody")};
        if (name == QStringLiteral("section")) {
            m_beginsSheet = !isEnd && (OnNewSheet.contains(attributeOf(tag, QStringLiteral("id"))) ||
                                       attributeOf(tag, QStringLiteral("class")) == QStringLiteral("next"));
            return;
        }
        const bool isNew = !isEnd && std::exchange(m_beginsSheet, false);
        m_out.body += isNew ? QStringLiteral("<h2 style=\"page-break-before:always\">") : tag;
    }

    PaperMarkup& m_out;
    std::vector<QString> m_divisions; ///< how each open one ends
    QString m_table;                  ///< tag of the table whose caption is written
    bool m_isInHead = false, m_isInTerms = false, m_beginsSheet = false;
};

} // namespace

PaperMarkup paperMarkup(const QString& html)
{
    PaperMarkup markup;
    markup.title = plain(between(html, QStringLiteral("<title>"), QStringLiteral("</title>")));
    markup.band = plain(between(html, QStringLiteral("<div class=\"band\" role=\"note\">"), QStringLiteral("</div>")));
    const qsizetype from = html.indexOf(QStringLiteral("<header>"));
    const qsizetype to = html.lastIndexOf(QStringLiteral("</main>"));
    MarkupWriter(markup).write(html.mid(std::max<qsizetype>(from, 0), to < 0 ? -1 : to - std::max<qsizetype>(from, 0)));
    return markup;
}

} // namespace waybill
