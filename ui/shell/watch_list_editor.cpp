// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/watch_list_editor.h"

#include "analysis/sentences.h"
#include "models/text.h"
#include "shell/preferences.h"
#include "style/type.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace waybill {

namespace {

constexpr int ShortestName = 20; ///< characters

std::vector<CountryCode> allCountries()
{
    std::vector<CountryCode> all;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            if (const CountryCode code(first, second); countryName(code) != code.toString()) // else not assigned
                all.push_back(code);
    std::sort(all.begin(), all.end(), [](CountryCode a, CountryCode b) { return countryName(a) < countryName(b); });
    return all;
}

} // namespace

WatchListEditor::WatchListEditor(std::vector<CountryCode> watchList, QWidget* parent)
    : QWidget(parent), m_countries(std::move(watchList)), m_list(new QListWidget(this)), m_choice(new QComboBox(this)),
      m_add(new QPushButton(tr("&Add"), this)), m_up(new QPushButton(tr("Move &up"), this)),
      m_down(new QPushButton(tr("Move &down"), this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_reset(new QPushButton(tr("&Back to the four"), this))
{
    buildLayout();
    fillChoice();
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (add(m_choice->currentText()))
            emit edited();
    });
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_choice, &QComboBox::editTextChanged, this, &WatchListEditor::updateButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &WatchListEditor::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &WatchListEditor::remove);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setWatchList(defaultWatchList());
        emit edited();
    });
    showCountries(0);
}

void WatchListEditor::buildLayout()
{
    m_list->setAccessibleName(tr("Watched countries, in order"));
    m_list->setToolTip(tr("These countries have a row on every page, also at zero"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(ShortestName);
    m_choice->setAccessibleName(tr("Country to add, by name or code"));
    m_choice->setToolTip(tr("Type part of a name, or a code of two letters"));
    m_add->setToolTip(tr("Adds the country at the end of the list"));
    m_up->setToolTip(tr("Moves the selected country towards the top"));
    m_down->setToolTip(tr("Moves the selected country towards the end"));
    m_remove->setToolTip(tr("Takes the selected country off the list; it stays among “elsewhere”"));
    m_reset->setToolTip(tr("China, United States, Singapore and India"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 0, 0, 5, 1);
    layout->addWidget(m_up, 0, 1);
    layout->addWidget(m_down, 1, 1);
    layout->addWidget(m_remove, 2, 1);
    layout->addWidget(m_reset, 3, 1);
    layout->setRowStretch(4, 1);
    layout->addWidget(m_choice, 5, 0);
    layout->addWidget(m_add, 5, 1);
    layout->setColumnStretch(0, 1);
    m_list->setMinimumHeight(5 * TableRowHeight);
}

void WatchListEditor::fillChoice()
{
    for (const CountryCode code : allCountries())
        m_choice->addItem(countryShown(code), toQString(code.toString()));
    m_choice->setCurrentIndex(-1);
    m_choice->lineEdit()->setPlaceholderText(tr("Name or code of a country"));
    m_choice->lineEdit()->setAccessibleName(m_choice->accessibleName()); // it has the keyboard focus
    auto* completer = new QCompleter(m_choice->model(), m_choice);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->setCompleter(completer);
}

bool WatchListEditor::add(const QString& text)
{
    const QString wanted = text.trimmed();
    int row = m_choice->findText(wanted, Qt::MatchFixedString);
    if (row < 0)
        row = m_choice->findData(wanted.toUpper());
    if (row < 0)
        row = m_choice->findText(wanted + QStringLiteral(" ("), Qt::MatchStartsWith);
    if (row < 0 || wanted.isEmpty() || m_countries.size() >= Preferences::MostWatched)
        return false;
    const auto code = CountryCode::parse(m_choice->itemData(row).toString().toStdString());
    if (!code || std::find(m_countries.begin(), m_countries.end(), *code) != m_countries.end())
        return false;
    m_countries.push_back(*code);
    m_choice->clearEditText();
    showCountries(static_cast<int>(m_countries.size()) - 1);
    return true;
}

void WatchListEditor::setWatchList(std::vector<CountryCode> watchList)
{
    m_countries = std::move(watchList);
    showCountries(0);
}

void WatchListEditor::showCountries(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CountryCode code : m_countries)
        m_list->addItem(countryShown(code));
    m_list->setCurrentRow(current);
    updateButtons();
}

void WatchListEditor::move(int step)
{
    const int from = m_list->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_countries[static_cast<std::size_t>(from)], m_countries[static_cast<std::size_t>(to)]);
    showCountries(to);
    emit edited();
}

void WatchListEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_countries.size() < 2)
        return;
    m_countries.erase(m_countries.begin() + row);
    showCountries(std::min(row, m_list->count() - 2));
    emit edited();
}

void WatchListEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0 && m_list->count() > 1);
    m_reset->setEnabled(m_countries != defaultWatchList());
    m_add->setEnabled(!m_choice->currentText().trimmed().isEmpty() && m_countries.size() < Preferences::MostWatched);
}

} // namespace waybill
