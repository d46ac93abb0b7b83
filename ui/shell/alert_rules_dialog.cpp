// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/alert_rules_dialog.h"

#include "base/country_list.h"
#include "models/alert_rule_model.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

using Kind = AlertRule::Kind;

constexpr int ShortestChoice = 16; ///< characters
constexpr int SinceMarker = 100;   ///< beside the kinds: NewDestination with isSinceMarker

} // namespace

AlertRulesDialog::AlertRulesDialog(const AlertSettings& settings, std::vector<CountryCode> watchList,
                                   const QStringList& services, QWidget* parent)
    : QDialog(parent), m_model(new AlertRuleModel(this)), m_watchList(std::move(watchList)),
      m_list(new QListView(this)), m_about(new QLabel(this)), m_kind(new QComboBox(this)),
      m_country(new QComboBox(this)), m_service(new QComboBox(this)),
      m_beep(new QCheckBox(tr("&Beep at every alert"), this))
{
    setWindowTitle(tr("Alert rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setRules(settings.rules);
    buildList();
    m_beep->setChecked(settings.beeps);
    m_beep->setToolTip(tr("The desktop’s own sound. Without it alerts are seen only: a band above the page, and a line "
                          "in the list of alerts."));
    m_beep->setAccessibleDescription(m_beep->toolTip());
    auto* intro = new QLabel(tr("While a capture is watched, Waybill tells once of each of these:"), this);
    intro->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon(QIcon()); // as in the other dialogs
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(buildRowButtons());
    layout->addWidget(buildNew(services));
    layout->addWidget(m_beep);
    layout->addWidget(buttons);
    connect(m_model, &AlertRuleModel::edited, this, &AlertRulesDialog::announce);
    connect(m_beep, &QCheckBox::toggled, this, &AlertRulesDialog::announce);
    resize(640, 560);
    m_list->setCurrentIndex(m_model->index(0));
    updateState();
    m_list->setFocus();
}

void AlertRulesDialog::buildList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Alert rules"));
    m_list->setObjectName(QStringLiteral("alertRules"));
    m_list->setMinimumHeight(5 * TableRowHeight);
    m_list->setSpacing(2);
    m_list->setWordWrap(true); // large type in a small window
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setAccessibleName(tr("What the rule tells"));
    m_about->setMinimumHeight(3 * m_about->fontMetrics().lineSpacing()); // longer and shorter ones: nothing jumps
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlertRulesDialog::updateState);
    auto* removing = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, [this] { m_model->remove(m_list->currentIndex().row()); });
}

QWidget* AlertRulesDialog::buildRowButtons()
{
    auto* box = new QWidget(this);
    auto* row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_remove = new QPushButton(tr("&Remove"), box);
    m_remove->setToolTip(tr("Takes the selected rule off the list (Delete)"));
    auto* reset = new QPushButton(tr("Back to the &defaults"), box);
    reset->setToolTip(tr("The rules for the watched countries, as they are at first"));
    for (QPushButton* button : {m_remove, reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(m_list->currentIndex().row()); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_model->setRules(defaultAlertRules(m_watchList));
        m_list->setCurrentIndex(m_model->index(0));
        announce();
    });
    return box;
}

QWidget* AlertRulesDialog::buildNew(const QStringList& services)
{
    m_kind->addItem(tr("Content to an address estimated in"), static_cast<int>(Kind::FirstContent));
    m_kind->addItem(tr("Content without a name to"), static_cast<int>(Kind::UnnamedContent));
    m_kind->addItem(tr("Contact while consent is off with"), static_cast<int>(Kind::ConsentOff));
    m_kind->addItem(tr("New destination since the capture began"), static_cast<int>(Kind::NewDestination));
    m_kind->addItem(tr("New destination since the marker"), SinceMarker);
    m_kind->addItem(tr("Packets were dropped"), static_cast<int>(Kind::PacketsDropped));
    m_kind->addItem(tr("A value of the device card was sent"), static_cast<int>(Kind::IdentifierSeen));
    m_kind->setAccessibleName(tr("Kind of the rule to add"));
    fillCountries();
    m_country->setAccessibleName(tr("Country of the rule to add"));
    m_service->addItem(tr("anyone"), QString());
    for (const QString& service : services)
        m_service->addItem(service, service);
    m_service->setAccessibleName(tr("Maker or service of the rule to add"));
    auto* box = new QWidget(this);
    auto* row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* choice : {m_kind, m_country, m_service}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(ShortestChoice);
        row->addWidget(choice);
    }
    auto* adding = new QPushButton(tr("&Add"), box);
    adding->setToolTip(tr("Adds the rule at the end of the list, and turns it on"));
    adding->setAutoDefault(false);
    row->addWidget(adding);
    connect(adding, &QPushButton::clicked, this, &AlertRulesDialog::add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertRulesDialog::updateState);
    return box;
}

/// Watched ones first: they are meant most often.
void AlertRulesDialog::fillCountries()
{
    std::vector<CountryCode> others = allCountries();
    std::sort(others.begin(), others.end(),
              [](CountryCode a, CountryCode b) { return countryShown(a).localeAwareCompare(countryShown(b)) < 0; });
    for (const std::vector<CountryCode>* codes : {&m_watchList, &others}) {
        for (const CountryCode code : *codes) {
            const QString letters = toQString(code.toString());
            if (m_country->findData(letters) < 0)
                m_country->addItem(countryShown(code), letters);
        }
    }
}

void AlertRulesDialog::updateState()
{
    const int row = m_list->currentIndex().row();
    m_about->setText(m_model->explanationAt(row));
    m_remove->setEnabled(row >= 0);
    const int kind = m_kind->currentData().toInt();
    const bool isCountry =
        kind == static_cast<int>(Kind::FirstContent) || kind == static_cast<int>(Kind::UnnamedContent);
    m_country->setVisible(isCountry);
    m_service->setVisible(kind == static_cast<int>(Kind::ConsentOff));
}

void AlertRulesDialog::add()
{
    const int kind = m_kind->currentData().toInt();
    AlertRule rule;
    rule.kind = kind == SinceMarker ? Kind::NewDestination : static_cast<Kind>(kind);
    rule.isSinceMarker = kind == SinceMarker;
    if (rule.kind == Kind::FirstContent || rule.kind == Kind::UnnamedContent)
        rule.country = CountryCode::parse(m_country->currentData().toString().toStdString()).value_or(CountryCode());
    if (rule.kind == Kind::ConsentOff)
        rule.service = m_service->currentData().toString().toStdString();
    m_list->setCurrentIndex(m_model->index(m_model->add(std::move(rule))));
}

void AlertRulesDialog::announce()
{
    updateState();
    emit edited(settings());
}

AlertSettings AlertRulesDialog::settings() const
{
    return {m_model->rules(), m_beep->isChecked()};
}

} // namespace waybill
