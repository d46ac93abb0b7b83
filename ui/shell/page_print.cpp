// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_print.h"

#include "pages/page.h"
#include "style/theme.h"
#include "style/type.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

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

/// Room for the page and, around it, for the lines that the frame needs at that width.
QSize pictureSize(const QSize& drawn, const PrintFrame& frame)
{
    const QSize size(drawn.width() + 2 * Grid, drawn.height() + 110);
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const QRect lines(0, 0, size.width() - 2 * Grid, 4000);
    const int source = metrics.boundingRect(lines, Qt::TextWordWrap, frame.source).height();
    return {size.width(), size.height() + source};
}

Result<void> saveSvg(const QString& path, Page& page, const PrintFrame& frame)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(Error{ErrorCode::Io, "the picture could not be written", path.toStdString()});
    const QSize size = pictureSize(page.printSize(), frame);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(frame.title);
    svg.setDescription(frame.notice.isEmpty() ? frame.source : frame.notice + QLatin1Char('\n') + frame.source);
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(0, 0), size), Theme::of(&page).window);
    paintFramed(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(Grid, Grid, -Grid, -Grid), page, frame);
    painter.end();
    if (!file.commit())
        return Failure(Error{ErrorCode::Io, "the picture could not be written", path.toStdString()});
    return {};
}

Result<void> savePicture(const QString& path, Page& page, const PrintFrame& frame)
{
    constexpr int Scale = 2;
    const QSize size = pictureSize(page.printSize(), frame);
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
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return saveSvg(path, page, frame);
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
