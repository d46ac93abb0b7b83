// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_band.h"

#include "base/format.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/map_discs.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace waybill {

namespace {

constexpr int BandWidth = 216;
constexpr int LegendHeight = 46;

/// Disc to scale, name, amount.
class BandRow : public QAbstractButton {
public:
    BandRow(const MapBand::Row& row, QWidget* parent) : QAbstractButton(parent), m_row(row)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(row.name + QStringLiteral(": ") + row.words);
        setToolTip((row.name + QStringLiteral(": ") + row.words).toHtmlEscaped());
        setFocusPolicy(row.canBeChosen ? Qt::StrongFocus : Qt::NoFocus);
        if (row.canBeChosen)
            setCursor(Qt::PointingHandCursor);
    }

    void setScale(const MapDiscScale& scale)
    {
        m_scale = scale;
        setFixedHeight(qMax(qRound(2 * radius()) + 10, qRound(54 * scale.unit))); // three lines of type
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {BandWidth, height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Theme::of(this);
        const bool isLit = isEnabled() && m_row.canBeChosen && underMouse();
        if (isLit || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(isLit ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const double column = qMax(2 * radius(), 24 * m_scale.unit);
        if (m_row.hasDisc && m_row.bytes > 0) {
            const QPointF middle(6 + column / 2, height() / 2.0);
            const double certain = m_row.isHatched ? 0 : radius();
            paintAmountDisc(painter, middle, certain, radius(), CountryCode(), m_row.colour);
            painter.setPen(QPen(theme.mutedText, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, radius(), radius());
        }
        const double left = 6 + column + 10;
        paintWords(painter, QRectF(left, 0, width() - left - 4, height()), theme);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] double radius() const { return m_row.hasDisc && m_row.bytes > 0 ? m_scale.radiusOf(m_row.bytes) : 0; }

    void paintWords(QPainter& painter, const QRectF& area, const Theme& theme) const
    {
        painter.setFont(typeFont(TypeSize::Body));
        const QRectF words = painter.boundingRect(area, Qt::TextWordWrap, m_row.words);
        painter.setFont(typeFont(TypeSize::Small));
        const double line = painter.fontMetrics().height() + 1;
        const double top = area.center().y() - (line + words.height()) / 2;
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(area.left(), top, area.width(), line), Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_row.name, Qt::ElideRight, qFloor(area.width())));
        painter.setFont(typeFont(TypeSize::Body));
        painter.setPen(theme.text);
        painter.drawText(QRectF(area.left(), top + line, area.width(), words.height()), Qt::TextWordWrap, m_row.words);
    }

    MapBand::Row m_row;
    MapDiscScale m_scale;
};

} // namespace

MapBand::MapBand(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setRoom(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, LegendHeight);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_rows->setSpacing(2);
}

void MapBand::setRoom(int width)
{
    const int usual = qRound(BandWidth * textUnit());
    setMinimumWidth(width > 0 ? qMin(usual, width) : usual);
    setMaximumWidth(width > 0 ? qMax(usual, width) : usual);
}

void MapBand::setRows(const std::vector<Row>& rows)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto* row = new BandRow(rows[i], this);
        row->setScale(m_scale);
        if (rows[i].canBeChosen)
            connect(row, &QAbstractButton::clicked, this, [this, i] { emit rowChosen(i); });
        m_rows->addWidget(row);
    }
    update();
}

void MapBand::setScale(const MapDiscScale& scale)
{
    m_scale = scale;
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<BandRow*>(m_rows->itemAt(i)->widget())->setScale(scale);
    update();
}

void MapBand::paintEvent(QPaintEvent*)
{
    if (m_scale.bytes < 1)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const double amount = roundAmount(m_scale.bytes / 4); // half as wide as the largest disc
    const double radius = m_scale.radiusOf(amount);
    const QPointF middle(6 + qMax(radius, 12 * m_scale.unit), height() - 4 - radius);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius, radius);
    painter.setFont(typeFont(TypeSize::Small));
    const double left = middle.x() + radius + 10;
    painter.drawText(QRectF(left, middle.y() - 12, width() - left, 24), Qt::AlignVCenter,
                     tr("this size: %1").arg(QString::fromStdString(bytesText(static_cast<std::uint64_t>(amount)))));
}

double roundAmount(double bytes)
{
    double unit = 1;
    while (unit * 10 <= bytes)
        unit *= 10;
    return bytes >= unit * 5 ? unit * 5 : bytes >= unit * 2 ? unit * 2 : unit;
}

} // namespace waybill
