// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace waybill {

/// Panes side by side as long as each gets its share of the characters that they need together; else one above the
/// other.
class StackingSplitter : public QSplitter {
    Q_OBJECT
public:
    /// `characters`: width of all panes together, in characters of average width, below which they are stacked.
    explicit StackingSplitter(int characters, QWidget* parent = nullptr);

    /// What saveState() gave while the panes stood side by side.
    void restorePanes(const QByteArray& state);
    [[nodiscard]] bool isStacked() const { return orientation() == Qt::Vertical; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void stackOrNot();

    int m_characters;
};

} // namespace waybill
