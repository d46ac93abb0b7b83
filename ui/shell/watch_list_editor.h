// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace waybill {

/// Which countries have a row on every page, in order: found by name or code, added, moved, removed. Never empty.
class WatchListEditor : public QWidget {
    Q_OBJECT
public:
    explicit WatchListEditor(std::vector<CountryCode> watchList, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<CountryCode>& watchList() const { return m_countries; }
    void setWatchList(std::vector<CountryCode> watchList);
    /// Adds "Brazil", "BR" or "Brazil (BR)" at the end; false when it is no country, there already, or the list full.
    bool add(const QString& text);

signals:
    void edited();

private:
    void buildLayout();
    void fillChoice();
    void showCountries(int current);
    void move(int step);
    void remove();
    void updateButtons();

    std::vector<CountryCode> m_countries;
    QListWidget* m_list;
    QComboBox* m_choice;
    QPushButton *m_add, *m_up, *m_down, *m_remove, *m_reset;
};

} // namespace waybill
