// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <optional>

namespace waybill {

/// A panel that is a button: what happens, and a line about it.
class ActionCard : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(const QString& title, const QString& about, QWidget* parent = nullptr);

    void setAbout(const QString& about);
    /// The one action of the page that comes first: accent border and title.
    void setPrimary(bool isPrimary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_about;
    mutable std::optional<QSize> m_hint; ///< measuring text takes long, and layouts ask often
    bool m_isPrimary = false;
};

} // namespace waybill
