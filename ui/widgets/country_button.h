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

/// A watched country that can be clicked: chip, name, bar, words, count, in one line or, where that is
/// too narrow, with bar and words below the name. Space or Enter activates it.
class CountryButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CountryButton(QWidget* parent = nullptr);

    void setTexts(const CountryButtonTexts& texts);
    /// A mark behind the name; `words` say it: "starred; note: …".
    void setNote(NoteMark mark, const QString& words);
    /// A short word in an outline, before the words or, stacked, behind the name ("new"); `words` say it: "new: first
    /// contact at …". Empty: none.
    void setTag(const QString& word, const QString& words);
    [[nodiscard]] const QString& tag() const { return m_tag; }
    [[nodiscard]] const CountryButtonTexts& texts() const { return m_texts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where the bars of all rows begin, from the left edge; 0 where they stand below the names.
    [[nodiscard]] int barLeft() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showWords();
    /// Where the parts stand in a row of a given width.
    struct Places {
        QRectF name, bar, amount, count;
    };
    [[nodiscard]] static bool isStacked(int width);
    [[nodiscard]] Places placesIn(const QSize& size) const;
    void paintName(QPainter& painter, const Places& places) const;
    void paintAmount(QPainter& painter, const Places& places) const;

    CountryButtonTexts m_texts;
    NoteMark m_mark = NoteMark::None;
    QString m_noteWords;
    QString m_tag, m_tagWords;
};

} // namespace waybill
