// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QString>

class QLabel;

namespace waybill {

/// Rows of a form: the name beside what is entered, or above it when text is large, and a line about it beneath.
class FormGrid : public QGridLayout {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr);

    /// Adds a row and names `editor` for screen readers; `name` empty: `editor` says itself what it is. The line about
    /// it is hidden while it is empty.
    QLabel* addField(const QString& name, QWidget* editor, const QString& about = {});
    /// Beneath the last, as wide as what is entered.
    void addWide(QWidget* widget);

private:
    int m_rows = 0;
    bool m_isStacked;
};

/// Plain text that wraps and can be selected.
[[nodiscard]] QLabel* plainText(const QString& text, QWidget* parent);
/// The same, second in rank.
[[nodiscard]] QLabel* quietText(const QString& text, QWidget* parent);

} // namespace waybill
