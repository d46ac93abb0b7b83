// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

class WrapLayout;

/// What stands in the window while no capture is open.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Captures opened lately, newest first.
    void setRecent(const QStringList& files);
    void setSampleAvailable(bool isAvailable);

    /// Offers to open what was left open by a program that is gone; `restore` opens it.
    void offerSession(const QStringList& files, const std::function<void(bool isWanted)>& answer);
    /// A sentence that has to be read before anything else; plain text.
    void say(const QString& sentence);

signals:
    void openRequested();
    void sampleRequested();
    void compareRequested();
    void compareSampleRequested();
    /// Something is to be captured; how that is done is to be explained.
    void liveRequested();
    void guideRequested();
    void recentRequested(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] WrapLayout* buildButtons();
    [[nodiscard]] QPushButton* guideLink();
    void showPaths();

    QLabel* m_notice;
    QWidget* m_session;
    QVBoxLayout* m_recentLayout;
    QWidget* m_recent;
    QWidget* m_sample;
    std::vector<QPushButton*> m_links; ///< of files opened lately
};

} // namespace waybill
