// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waybill {

/// One line of plain text that is shortened with "…" when there is no room; the whole text is then in the tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    void setElideMode(Qt::TextElideMode mode);
    /// Second in rank: drawn in the muted colour.
    void setMuted(bool isMuted);
    /// Drawn in amber.
    void setNotice(bool isNotice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateToolTip();
    [[nodiscard]] int textWidth() const;

    QString m_text;
    mutable int m_textWidth = -1; ///< of m_text, in pixels; -1 when it is to be measured
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_isMuted = false;
    bool m_isNotice = false;
};

} // namespace waybill
