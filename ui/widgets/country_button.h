// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "style/note_icon.h"
#include "widgets/country_bar.h"

#include <QAbstractButton>

namespace waybill {

/// What one country row says.
struct CountryButtonTexts {
    CountryCode code;
    QString name;
    QString amount;       ///< "at least 0.9 MB; up to 1.2 MB if disputed servers are there"
    QString destinations; ///< "6 destinations"; empty for none
    BarShares shares;
    bool isZero = false; ///< words in the muted colour
};

/// A watched country as one line that can be clicked: chip, name, bar, words, count. Space or Enter activates it.
class CountryButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CountryButton(QWidget* parent = nullptr);

    void setTexts(const CountryButtonTexts& texts);
    /// A mark behind the name; `words` say it: "starred; note: …".
    void setNote(NoteMark mark, const QString& words);
    [[nodiscard]] const CountryButtonTexts& texts() const { return m_texts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the bars of all rows begin, from the left edge.
    [[nodiscard]] int barLeft() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showWords();
    [[nodiscard]] QRectF barRect() const;

    CountryButtonTexts m_texts;
    NoteMark m_mark = NoteMark::None;
    QString m_noteWords;
};

} // namespace waybill
