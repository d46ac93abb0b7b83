// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_paper.h"

#include "widgets/report_markup.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFont>
#include <QImage>
#include <QMarginsF>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>

namespace waybill {

namespace {

constexpr int Resolution = 600;                       // dots an inch
constexpr double Side = 15, Top = 10, Bottom = 10;    // margins of A4, mm
constexpr double HeadGap = 4, FootHeight = 8;         // mm between running lines and text
constexpr double BodyPoints = 9.2, RunningPoints = 8; // type
constexpr int FigureDots = 300, DocumentDots = 96;    // of pictures; of CSS pixels
const QColor Ink(0x1B, 0x1E, 0x23), Muted(0x4D, 0x55, 0x61), Line(0xC4, 0xCA, 0xD2);
const QColor BandInk(0x4A, 0x2C, 0x00), BandGround(0xFD, 0xF1, 0xDA), BandEdge(0x8A, 0x53, 0x00);

constexpr const char* Style = R"(
h1{font-size:17pt;font-weight:bold;margin:0 0 4px 0}
h2{font-size:13.5pt;font-weight:bold;margin:14px 0 6px 0}
h3{font-size:10.5pt;font-weight:bold;margin:8px 0 3px 0}
p{margin:2px 0 4px 0}
ul,ol{margin:2px 0 2px 0;-qt-list-indent:1}
li{margin:0 0 2px 0}
blockquote{margin:2px 0 4px 12px;font-style:italic}
code,pre{font-family:"Liberation Mono","DejaVu Sans Mono",monospace;font-size:7.6pt}
pre{white-space:pre-wrap}
table{border-collapse:collapse;border-style:none}
th{font-size:8pt;font-weight:bold;border-bottom:1px solid #1b1e23}
td{font-size:8pt;border-bottom:1px solid #c4cad2}
.terms td{font-size:8.8pt;border-style:none}
.card td{font-size:8.4pt;border:1px solid #8a919c}
.caption{font-weight:bold;margin:8px 0 2px 0}
.gap{font-size:4pt;margin:0}
.lead{font-size:11.5pt;font-weight:bold}
.small{font-size:7.8pt}
.kind,.muted{color:#4d5561}
.tag{font-weight:bold}
.contradicted{color:#ffffff;background-color:#1b1e23}
.supported{background-color:#d5dae1}
.consistent,.not-determinable,.not-observable,.not-tested{background-color:#eceff3}
)";

class Paper {
public:
    Paper(const PaperMarkup& markup, QPdfWriter& writer) : m_markup(markup), m_writer(writer)
    {
        m_running.setPointSizeF(RunningPoints);
        m_running.setFamily(QStringLiteral("Liberation Sans"));
    }

    /// False when the file cannot be written.
    bool draw()
    {
        QPainter painter(&m_writer);
        if (!painter.isActive())
            return false;
        const QRectF sheet(0, 0, m_writer.width(), m_writer.height());
        const double head = headHeight(painter, sheet.width());
        const QSizeF body(sheet.width(), sheet.height() - head - dots(FootHeight));
        QTextDocument text;
        fill(text, body);
        const int pages = text.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_writer.newPage())
                return false;
            drawRunning(painter, sheet, QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages));
            const QRectF part(0, page * body.height(), body.width(), body.height());
            painter.save();
            painter.translate(0, head - part.top());
            painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.palette.setColor(QPalette::Text, Ink); // whatever the window looks like
            context.clip = part;
            text.documentLayout()->draw(&painter, context);
            painter.restore();
        }
        return painter.end();
    }

private:
    static double dots(double mm) { return mm / 25.4 * Resolution; }

    void fill(QTextDocument& text, const QSizeF& body)
    {
        text.documentLayout()->setPaintDevice(&m_writer);
        text.setDocumentMargin(0);
        QFont font(QStringLiteral("Liberation Sans"));
        font.setPointSizeF(BodyPoints);
        text.setDefaultFont(font);
        text.setDefaultStyleSheet(QString::fromUtf8(Style));
        const double width = body.width() * DocumentDots / Resolution; // in CSS pixels
        QString html = m_markup.body;
        for (qsizetype i = 0; i < m_markup.drawings.size(); ++i) {
            const QImage image = figure(m_markup.drawings[i], width);
            const QString name = QStringLiteral("figure:%1").arg(i);
            text.addResource(QTextDocument::ImageResource, QUrl(name), image);
            html.replace(QStringLiteral("<img src=\"%1\">").arg(name),
                         QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                             .arg(name)
                             .arg(qRound(width))
                             .arg(qRound(width * image.height() / std::max(1, image.width()))));
        }
        text.setHtml(html);
        text.setPageSize(body);
    }

    static QImage figure(const QString& svg, double width)
    {
        QSvgRenderer renderer(svg.toUtf8());
        const QSizeF size = renderer.defaultSize();
        const double scale = width / DocumentDots * FigureDots / std::max(1.0, size.width());
        QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }

    double headHeight(QPainter& painter, double width)
    {
        painter.setFont(m_running);
        m_line = painter.fontMetrics().height();
        m_bandHeight = 0;
        if (!m_markup.band.isEmpty())
            m_bandHeight = painter
                               .boundingRect(QRectF(dots(2), 0, width - 2 * dots(2), dots(60)),
                                             Qt::AlignHCenter | Qt::TextWordWrap, m_markup.band)
                               .height() +
                           dots(2);
        return m_line + (m_bandHeight > 0 ? m_bandHeight + dots(1.5) : 0) + dots(HeadGap);
    }

    void drawRunning(QPainter& painter, const QRectF& sheet, const QString& number)
    {
        painter.setFont(m_running);
        double top = 0;
        if (m_bandHeight > 0) {
            const QRectF band(0, 0, sheet.width(), m_bandHeight);
            painter.setPen(QPen(BandEdge, dots(0.4)));
            painter.setBrush(BandGround);
            painter.drawRect(band);
            painter.setPen(BandInk);
            painter.drawText(band.adjusted(dots(2), 0, -dots(2), 0), Qt::AlignCenter | Qt::TextWordWrap, m_markup.band);
            top = m_bandHeight + dots(1.5);
        }
        painter.setPen(Muted);
        const QString title = painter.fontMetrics().elidedText(m_markup.title, Qt::ElideMiddle, qRound(sheet.width()));
        painter.drawText(QRectF(0, top, sheet.width(), m_line), Qt::AlignLeft, title);
        painter.setPen(QPen(Line, dots(0.2)));
        painter.drawLine(QPointF(0, top + m_line + dots(1)), QPointF(sheet.width(), top + m_line + dots(1)));
        painter.setPen(Muted);
        const QRectF foot(0, sheet.bottom() - m_line, sheet.width(), m_line);
        painter.drawText(foot, Qt::AlignLeft, QStringLiteral("Waybill"));
        painter.drawText(foot, Qt::AlignRight, number);
    }

    const PaperMarkup& m_markup;
    QPdfWriter& m_writer;
    QFont m_running;
    double m_line = 0, m_bandHeight = 0;
};

} // namespace

Result<void> drawReportPaper(const std::string& html, const std::string& path)
{
    const PaperMarkup markup = paperMarkup(QString::fromStdString(html));
    QSaveFile file(QFile::decodeName(path.c_str())); // what has that name stays until the new one is whole
    bool isDrawn = file.open(QIODevice::WriteOnly);
    if (isDrawn) {
        QPdfWriter writer(&file);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(Side, Top, Side, Bottom), QPageLayout::Millimeter);
        writer.setTitle(markup.title);
        writer.setCreator(QStringLiteral("Waybill " WAYBILL_VERSION));
        isDrawn = Paper(markup, writer).draw();
    }
    isDrawn = isDrawn && file.commit();
    return isDrawn ? Result<void>() : Failure(Error{ErrorCode::Io, "the PDF could not be written", path});
}

} // namespace waybill
