// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace waybill {

/// What stands in the window while no capture is open.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Captures opened lately, newest first.
    void setRecent(const QStringList& files);
    void setSampleAvailable(bool isAvailable);

signals:
    void openRequested();
    void sampleRequested();
    void compareRequested();
    void compareSampleRequested();
    void recentRequested(const QString& file);

private:
    [[nodiscard]] QHBoxLayout* buildButtons();

    QVBoxLayout* m_recentLayout;
    QWidget* m_recent;
    QWidget* m_sample;
};

} // namespace waybill
