// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_print.h"

#include "pages/page.h"
#include "shell/chart_drawing.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <functional>

namespace waybill {

namespace {

constexpr double LineHeight = 20; ///< least of the title, in the frame's units, beside body type of 13 px
constexpr double BandHeight = 26; ///< likewise of the notice
constexpr int TitleFlags = Qt::AlignLeft | Qt::TextWrapAnywhere, NoticeFlags = Qt::AlignVCenter | Qt::TextWordWrap;
constexpr double TallestHead = 4000;

/// What stands within a frame.
struct Drawing {
    const QWidget* look; ///< whose colours the frame has
    QSize size;
    std::function<void(QPainter&, const QRectF&)> paint;
};

Drawing drawingOf(Page& page)
{
    return {&page, page.printSize(), [&page](QPainter& painter, const QRectF& area) { page.paintOn(painter, area); }};
}

/// Recorded first: QWidget::render() makes one huge picture of itself when it draws on a printer.
void paintRecorded(QPainter& painter, const QRectF& area, const Drawing& drawing)
{
    QPicture picture;
    QPainter recorder(&picture);
    drawing.paint(recorder, QRectF(QPointF(0, 0), area.size()));
    recorder.end();
    painter.save();
    painter.translate(area.topLeft());
    // Playing a picture scales it by the ratio of resolutions, which the painter's own scale already holds.
    painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

/// Title and notice, as many lines as they need; without one the notice is empty.
struct Head {
    QRectF title, notice;
    [[nodiscard]] double bottom() const { return (notice.isEmpty() ? title : notice).bottom() + 4; }
};

Head headOf(const QRectF& area, const PrintFrame& frame)
{
    const auto heightOf = [](const QFont& font, double width, int flags, const QString& text) {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, TallestHead), flags, text).height();
    };
    const double unit = textUnit();
    Head head;
    const double title = heightOf(typeFont(TypeSize::Small), area.width(), TitleFlags, frame.title);
    head.title = QRectF(area.topLeft(), QSizeF(area.width(), std::max(LineHeight * unit, title)));
    if (frame.notice.isEmpty())
        return head;
    const double notice =
        heightOf(typeFont(TypeSize::Body, QFont::DemiBold), area.width() - 2 * Grid, NoticeFlags, frame.notice);
    head.notice =
        QRectF(area.left(), head.title.bottom() + 4, area.width(), std::max(BandHeight * unit, notice + Grid));
    return head;
}

/// Between title and notice above and the source below.
QRectF roomOf(QPainter& painter, const QRectF& area, const PrintFrame& frame)
{
    QRectF room = area;
    room.setTop(headOf(area, frame).bottom());
    painter.setFont(typeFont(TypeSize::Small));
    room.setBottom(painter.boundingRect(room, Qt::AlignBottom | Qt::TextWordWrap, frame.source).top() - 6);
    return room;
}

/// Drawings know no clipping: what reaches beyond the room, as the land of a map that is zoomed in, is covered.
void coverAround(QPainter& painter, const QRectF& area, const QRectF& room, const QColor& back)
{
    if (painter.paintEngine()->type() != QPaintEngine::SVG)
        return;
    const QRectF all = area.adjusted(-Grid, -Grid, Grid, Grid);
    for (const QRectF& side : {QRectF(all.topLeft(), QPointF(all.right(), room.top())),
                               QRectF(QPointF(all.left(), room.bottom()), all.bottomRight()),
                               QRectF(all.topLeft(), QPointF(room.left(), all.bottom())),
                               QRectF(QPointF(room.right(), all.top()), all.bottomRight())})
        painter.fillRect(side, back);
}

/// Draws frame and drawing into an area whose units are device-independent pixels.
void paintFramed(QPainter& painter, const QRectF& area, const Drawing& drawing, const PrintFrame& frame)
{
    const Theme& theme = Theme::of(drawing.look);
    const QRectF room = roomOf(painter, area, frame);
    paintRecorded(painter, room, drawing);
    coverAround(painter, area, room, theme.window);
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    const Head head = headOf(area, frame);
    painter.drawText(head.title, TitleFlags, frame.title);
    const QRectF below(QPointF(area.left(), room.bottom()), area.bottomRight());
    painter.drawText(below, Qt::AlignBottom | Qt::TextWordWrap, frame.source);
    if (frame.notice.isEmpty())
        return;
    painter.fillRect(head.notice, theme.noticeBack);
    painter.setPen(theme.notice);
    painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter.drawText(head.notice.adjusted(Grid, 0, -Grid, 0), NoticeFlags, frame.notice);
}

/// Room for the drawing and, around it, for the lines that the frame needs at that width.
QSize pictureSize(const QSize& drawn, const PrintFrame& frame)
{
    const double head = headOf(QRectF(0, 0, drawn.width(), TallestHead), frame).bottom();
    const QSize size(drawn.width() + 2 * Grid, drawn.height() + 56 + std::max(54, qCeil(head)));
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const QRect lines(0, 0, size.width() - 2 * Grid, 4000);
    const int source = metrics.boundingRect(lines, Qt::TextWordWrap, frame.source).height();
    return {size.width(), size.height() + source};
}

Result<void> saveSvg(const QString& path, const Drawing& drawing, const PrintFrame& frame)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(Error{ErrorCode::Io, "the picture could not be written", path.toStdString()});
    const QSize size = pictureSize(drawing.size, frame);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(frame.title);
    svg.setDescription(frame.notice.isEmpty() ? frame.source : frame.notice + QLatin1Char('\n') + frame.source);
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(0, 0), size), Theme::of(drawing.look).window);
    paintFramed(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(Grid, Grid, -Grid, -Grid), drawing, frame);
    painter.end();
    if (!file.commit())
        return Failure(Error{ErrorCode::Io, "the picture could not be written", path.toStdString()});
    return {};
}

Result<void> savePicture(const QString& path, const Drawing& drawing, const PrintFrame& frame)
{
    const double scale = std::clamp(2 / textUnit(), 1.0, 2.0); // large text is fine enough as it is
    const QSize size = pictureSize(drawing.size, frame);
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Theme::of(drawing.look).window);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFramed(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(Grid, Grid, -Grid, -Grid), drawing, frame);
    painter.end();
    if (!image.save(path, "PNG"))
        return Failure(Error{ErrorCode::Io, "the picture could not be written", path.toStdString()});
    return {};
}

} // namespace

void printPage(QPrinter& printer, Page& page, const PrintFrame& frame)
{
    const QSize drawn = page.printSize();
    const bool isWide = drawn.width() > drawn.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    // One unit is a pixel of the screen, so that type on paper has the proportions of the page.
    const QRectF paper = printer.pageLayout().paintRectPixels(printer.resolution()).translated(0, 0);
    const double scale = paper.width() / (drawn.width() + 2.0 * Grid);
    painter.scale(scale, scale);
    paintFramed(painter, QRectF(0, 0, paper.width() / scale, paper.height() / scale), drawingOf(page), frame);
}

Result<void> savePage(const QString& path, Page& page, const PrintFrame& frame)
{
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return saveSvg(path, drawingOf(page), frame);
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return savePicture(path, drawingOf(page), frame);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(path);
    printPage(printer, page, frame);
    if (printer.printerState() == QPrinter::Error)
        return Failure(Error{ErrorCode::Io, "the PDF could not be written", path.toStdString()});
    return {};
}

Result<void> saveChart(const QString& path, const Chart& chart, const PrintFrame& frame)
{
    const ChartDrawing shown(chart);
    const Drawing drawing{chart.widget, shown.size(),
                          [&shown](QPainter& painter, const QRectF& area) { shown.paint(painter, area); }};
    PrintFrame whole = frame;
    if (!shown.leftOut().isEmpty())
        whole.source = shown.leftOut() + QStringLiteral(" · ") + frame.source;
    return path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? saveSvg(path, drawing, whole)
                                                                      : savePicture(path, drawing, whole);
}

} // namespace waybill
