// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_print.h"

#include "pages/page.h"
#include "style/theme.h"
#include "style/type.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QPrinter>

namespace waybill {

namespace {

constexpr double LineHeight = 20; ///< of title and source, in the frame's units
constexpr double BandHeight = 26;

/// Recorded first: QWidget::render() makes one huge picture of itself when it draws on a printer.
void paintPage(QPainter& painter, const QRectF& area, Page& page)
{
    QPicture picture;
    QPainter recorder(&picture);
    page.paintOn(recorder, QRectF(QPointF(0, 0), area.size()));
    recorder.end();
    painter.save();
    painter.translate(area.topLeft());
    // Playing a picture scales it by the ratio of resolutions, which the painter's own scale already holds.
    painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

/// Draws frame and page into an area whose units are device-independent pixels.
void paintFramed(QPainter& painter, const QRectF& area, Page& page, const PrintFrame& frame)
{
    const Theme& theme = Theme::of(&page);
    QRectF rest = area;
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(rest.topLeft(), QSizeF(rest.width(), LineHeight)), Qt::AlignLeft, frame.title);
    rest.setTop(rest.top() + LineHeight + 4);
    if (!frame.notice.isEmpty()) {
        const QRectF band(rest.left(), rest.top(), rest.width(), BandHeight);
        painter.fillRect(band, theme.noticeBack);
        painter.setPen(theme.notice);
        painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
        painter.drawText(band.adjusted(8, 0, -8, 0), Qt::AlignVCenter, frame.notice);
        rest.setTop(band.bottom() + 4);
    }
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    const QRectF source = painter.boundingRect(rest, Qt::AlignBottom | Qt::TextWordWrap, frame.source);
    painter.drawText(source, Qt::AlignBottom | Qt::TextWordWrap, frame.source);
    rest.setBottom(source.top() - 6);
    paintPage(painter, rest, page);
}

Result<void> savePicture(const QString& path, Page& page, const PrintFrame& frame)
{
    constexpr int Scale = 2;
    const QSize drawn = page.printSize();
    const QSize size(drawn.width() + 2 * Grid, drawn.height() + 110);
    QImage image(size * Scale, QImage::Format_RGB32);
    image.fill(Theme::of(&page).window);
    QPainter painter(&image);
    painter.scale(Scale, Scale);
    paintFramed(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(Grid, Grid, -Grid, -Grid), page, frame);
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
    paintFramed(painter, QRectF(0, 0, paper.width() / scale, paper.height() / scale), page, frame);
}

Result<void> savePage(const QString& path, Page& page, const PrintFrame& frame)
{
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return savePicture(path, page, frame);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(path);
    printPage(printer, page, frame);
    if (printer.printerState() == QPrinter::Error)
        return Failure(Error{ErrorCode::Io, "the PDF could not be written", path.toStdString()});
    return {};
}

} // namespace waybill
