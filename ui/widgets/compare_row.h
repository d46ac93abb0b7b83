// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "widgets/country_bar.h"

#include <QAbstractButton>

namespace waybill {

/// What one row of "before | after" says.
struct CompareRowTexts {
    CountryCode code;
    QString name;
    QString before, after; ///< "at least 41 kB per hour; up to 52 kB per hour"
    QString change;        ///< "▾ Less"
    QString reason;        ///< a sentence
    QString spoken;        ///< all of it for screen readers
    BarShares sharesBefore, sharesAfter;
    bool isQuiet = false; ///< Same or not seen: words in the muted colour
};

/// A country before and after that can be clicked: chip, name, two bars that grow from a common middle, their words
/// beside them, the change and its reason; below one another where one line is too narrow. Space or Enter activates it.
class CompareRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit CompareRow(QWidget* parent = nullptr);

    void setTexts(const CompareRowTexts& texts);
    [[nodiscard]] const CompareRowTexts& texts() const { return m_texts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Where the columns lie in a row of a given width, for the headings above the rows.
    struct Columns {
        QRectF name, before, barBefore, barAfter, after, change;
    };
    [[nodiscard]] static Columns columnsOf(const QSize& size);
    /// Whether a row of this width has its parts below one another.
    [[nodiscard]] static bool isStacked(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintWords(QPainter& painter, const Columns& columns) const;
    void paintStacked(QPainter& painter) const;
    [[nodiscard]] int linesNeeded(const QString& text, const QFont& font, qreal width, int most) const;

    CompareRowTexts m_texts;
};

} // namespace waybill
