// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claim_test_form.h"

#include "base/country_list.h"
#include "models/claim_fields.h"
#include "models/claim_words.h"
#include "models/text.h"
#include "names/service_groups.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr int CharacterWidth = 8; ///< beside body type of 13 px

std::string textOf(const QLineEdit* field)
{
    return field->text().trimmed().toStdString();
}

template <typename Value>
Value chosen(const QComboBox* choice)
{
    return static_cast<Value>(choice->currentData().toInt());
}

template <typename Value>
void choose(QComboBox* choice, Value value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(static_cast<int>(value))));
}

template <typename Value>
QString wrongWith(const Result<Value>& read)
{
    return read ? QString() : shownText(read.error().message);
}

template <typename Value>
Value readOr(const Result<Value>& read)
{
    return read ? *read : Value();
}

/// How the test's sentence begins.
QString expectShown(ClaimKind kind, ClaimExpect expect)
{
    switch (expect) {
    case ClaimExpect::None: return ClaimTestForm::tr("No");
    case ClaimExpect::Some: return kind == ClaimKind::Identifier ? ClaimTestForm::tr("The") : ClaimTestForm::tr("Some");
    case ClaimExpect::Only: return ClaimTestForm::tr("All");
    case ClaimExpect::Encrypted: return ClaimTestForm::tr("All content");
    case ClaimExpect::Gone: return ClaimTestForm::tr("There before, not after:");
    case ClaimExpect::New: return ClaimTestForm::tr("Not there before, but after:");
    case ClaimExpect::Less:
        return kind == ClaimKind::Latency ? ClaimTestForm::tr("Less time") : ClaimTestForm::tr("Less after:");
    case ClaimExpect::More:
        return kind == ClaimKind::Latency ? ClaimTestForm::tr("More time") : ClaimTestForm::tr("More after:");
    case ClaimExpect::Moved: break;
    }
    return ClaimTestForm::tr("Moved:");
}

} // namespace

ClaimTestForm::ClaimTestForm(std::shared_ptr<const ServiceGroups> services, QWidget* parent)
    : QWidget(parent), m_services(std::move(services)), m_verb(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    buildStatement(layout);
    buildRecipient(layout);
    buildPlaces(layout);
    buildState(layout);
    setClaim({});
}

QComboBox* ClaimTestForm::makeChoice(const QString& name, const std::vector<std::pair<QString, int>>& items)
{
    auto* choice = new QComboBox(this);
    for (const auto& [text, value] : items)
        choice->addItem(text, value);
    choice->setAccessibleName(name);
    connect(choice, &QComboBox::currentIndexChanged, this, &ClaimTestForm::change);
    return choice;
}

QLineEdit* ClaimTestForm::makeText(const QString& name, const QString& hint, int characters)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMinimumWidth(qRound(characters * CharacterWidth * textUnit()));
    connect(field, &QLineEdit::textChanged, this, &ClaimTestForm::change);
    return field;
}

/// Its name above it, and what is wrong with it below.
QWidget* ClaimTestForm::captioned(QWidget* editor, std::function<QString()> wrong)
{
    auto* box = new QWidget(this);
    auto* caption = new QLabel(editor->accessibleName(), box);
    setType(caption, TypeSize::Small);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(editor);
    QLabel* remark = quietText({}, box);
    setType(remark, TypeSize::Small);
    remark->hide();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(caption);
    layout->addWidget(editor);
    layout->addWidget(remark);
    layout->addStretch(1);
    if (wrong)
        m_checked.push_back({editor->accessibleName(), editor, remark, std::move(wrong)});
    return box;
}

void ClaimTestForm::buildStatement(QVBoxLayout* layout)
{
    std::vector<std::pair<QString, int>> kinds, identifiers{{tr("identifier of the device card"), -1}};
    for (const ClaimKind kind : {ClaimKind::Destination, ClaimKind::Identifier, ClaimKind::Transport, ClaimKind::Change,
                                 ClaimKind::Latency, ClaimKind::Unobservable})
        kinds.emplace_back(kindShown(kind), static_cast<int>(kind));
    for (const IdentifierKind kind : allIdentifierKinds())
        identifiers.emplace_back(wordShown(kindName(kind)), static_cast<int>(kind));
    m_kind = makeChoice(tr("What is tested"), kinds);
    m_expect = makeChoice(tr("How much"), {});
    m_subject = makeChoice(tr("What changes"), {{tr("traffic:"), static_cast<int>(ClaimKind::Destination)},
                                                {tr("an identifier:"), static_cast<int>(ClaimKind::Identifier)}});
    m_level =
        makeChoice(tr("Of what"), {{tr("content"), static_cast<int>(ClaimLevel::Content)},
                                   {tr("contact, with content or without"), static_cast<int>(ClaimLevel::Contacted)},
                                   {tr("identifier that can be read"), static_cast<int>(ClaimLevel::Identifier)}});
    m_identifier = makeChoice(tr("Which identifier"), identifiers);
    m_form = makeChoice(tr("In which form"), {{tr("in any form"), static_cast<int>(ClaimForm::Any)},
                                              {tr("as it is, or merely encoded"), static_cast<int>(ClaimForm::Raw)},
                                              {tr("as a hash"), static_cast<int>(ClaimForm::Hashed)}});
    m_why = makeText(tr("Why traffic cannot show it"), tr("a sentence"), 60);
    auto* kindRow = new WrapLayout;
    kindRow->addWidget(m_kind);
    kindRow->addStretch();
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    for (QComboBox* choice : {m_expect, m_subject, m_level, m_identifier, m_form})
        row->addWidget(choice);
    row->addWidget(m_verb);
    row->addWidget(m_why, 1);
    row->addStretch();
    layout->addLayout(kindRow);
    layout->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClaimTestForm::offerExpectations);
}

void ClaimTestForm::buildRecipient(QVBoxLayout* layout)
{
    m_country = makeChoice(tr("Addresses estimated in"), {});
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->lineEdit()->setPlaceholderText(tr("any country"));
    m_country->lineEdit()->setAccessibleName(m_country->accessibleName());
    for (const CountryCode code : allCountries())
        m_country->addItem(countryShown(code), toQString(code.toString()));
    m_country->model()->sort(0);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_group = makeChoice(tr("Service of"), {});
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("anyone’s"));
    m_group->lineEdit()->setAccessibleName(m_group->accessibleName());
    if (m_services)
        m_group->addItems(groupChoices(*m_services));
    m_group->completer()->setFilterMode(Qt::MatchContains);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QComboBox* choice : {m_country, m_group}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(22);
        connect(choice, &QComboBox::editTextChanged, this, &ClaimTestForm::change);
    }
    m_domain = makeText(tr("Host name, with all under it"), tr("any, like xiaomi.com"), 22);
    m_operator = makeText(tr("Network operator"), tr("any, like AS16509"), 18);
    m_app = makeText(tr("App"), tr("any"), 16);
    m_recipientPart = new QWidget(this);
    auto* row = new WrapLayout(m_recipientPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(captioned(m_country, [this] { return wrongWith(typedCountry(country())); }));
    row->addWidget(captioned(m_group, [this] { return wrongGroup(); }));
    for (QLineEdit* field : {m_domain, m_operator, m_app})
        row->addWidget(captioned(field));
    row->addStretch();
    layout->addWidget(m_recipientPart);
}

void ClaimTestForm::buildPlaces(QVBoxLayout* layout)
{
    m_countries = makeText(tr("Only to addresses estimated in"), QStringLiteral("US, SG"), 20);
    m_from = makeText(tr("From addresses estimated in"), QStringLiteral("CN"), 20);
    m_to = makeText(tr("To addresses estimated in"), QStringLiteral("US, SG"), 20);
    const auto part = [this](QLineEdit* field) {
        return captioned(field, [field] { return wrongWith(typedCountries(textOf(field))); });
    };
    m_countriesPart = part(m_countries);
    m_fromPart = part(m_from);
    m_toPart = part(m_to);
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    for (QWidget* widget : {m_countriesPart, m_fromPart, m_toPart})
        row->addWidget(widget);
    row->addStretch();
    layout->addLayout(row);
}

void ClaimTestForm::buildState(QVBoxLayout* layout)
{
    const std::pair<QString, int> any{tr("either"), static_cast<int>(Presence::Any)};
    m_side = makeChoice(tr("When"), {{tr("before and after"), static_cast<int>(ClaimSide::Both)},
                                     {tr("before"), static_cast<int>(ClaimSide::Before)},
                                     {tr("after"), static_cast<int>(ClaimSide::After)}});
    m_consent = makeChoice(tr("Consent"), {{tr("any"), static_cast<int>(ConsentState::Any)},
                                           {tr("off"), static_cast<int>(ConsentState::Off)},
                                           {tr("on"), static_cast<int>(ConsentState::On)},
                                           {tr("off again"), static_cast<int>(ConsentState::OffAgain)}});
    m_account = makeChoice(tr("Account"), {{tr("any"), static_cast<int>(AccountState::Any)},
                                           {tr("none"), static_cast<int>(AccountState::None)},
                                           {tr("signed in"), static_cast<int>(AccountState::SignedIn)}});
    m_reset =
        makeChoice(tr("Factory reset"),
                   {any, {tr("yes"), static_cast<int>(Presence::Yes)}, {tr("no"), static_cast<int>(Presence::No)}});
    m_sim = makeChoice(tr("SIM"),
                       {any, {tr("yes"), static_cast<int>(Presence::Yes)}, {tr("no"), static_cast<int>(Presence::No)}});
    m_marker = makeText(tr("After the step"), tr("any time"), 16);
    m_grace = makeText(tr("Grace time"), QStringLiteral("10 min"), 9);
    m_by = makeText(tr("From this day on"), QStringLiteral("2014-10-24"), 12);
    m_statePart = new QWidget(this);
    auto* row = new WrapLayout(m_statePart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    for (QComboBox* choice : {m_side, m_consent, m_account, m_reset, m_sim})
        row->addWidget(captioned(choice));
    row->addWidget(captioned(m_marker));
    row->addWidget(captioned(m_grace, [this] { return wrongWith(typedDuration(textOf(m_grace))); }));
    row->addWidget(captioned(m_by, [this] { return wrongWith(typedDate(textOf(m_by))); }));
    row->addStretch();
    layout->addWidget(m_statePart);
}

void ClaimTestForm::offerExpectations()
{
    const auto kind = chosen<ClaimKind>(m_kind);
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_expect->clear();
    for (const ClaimExpect expect : expectationsOf(kind))
        m_expect->addItem(expectShown(kind, expect), static_cast<int>(expect));
    m_isFilling = wasFilling;
    change();
}

void ClaimTestForm::showParts()
{
    const auto kind = chosen<ClaimKind>(m_kind);
    const auto expect = chosen<ClaimExpect>(m_expect);
    const bool isChange = kind == ClaimKind::Change, isNothing = kind == ClaimKind::Unobservable;
    const ClaimKind what = isChange ? chosen<ClaimKind>(m_subject) : kind;
    m_expect->setVisible(!isNothing && kind != ClaimKind::Transport);
    m_subject->setVisible(isChange);
    m_level->setVisible(what == ClaimKind::Destination);
    m_identifier->setVisible(what == ClaimKind::Identifier);
    m_form->setVisible(what == ClaimKind::Identifier);
    m_why->setVisible(isNothing);
    m_recipientPart->setVisible(!isNothing);
    m_countriesPart->setVisible(kind == ClaimKind::Destination && expect == ClaimExpect::Only);
    m_fromPart->setVisible(isChange && expect == ClaimExpect::Moved);
    m_toPart->setVisible(isChange && expect == ClaimExpect::Moved);
    m_statePart->setVisible(!isNothing);
    showVerb();
}

void ClaimTestForm::showVerb()
{
    switch (chosen<ClaimKind>(m_kind)) {
    case ClaimKind::Destination: m_verb->setText(tr("goes to")); break;
    case ClaimKind::Identifier: m_verb->setText(tr("is sent to")); break;
    case ClaimKind::Transport: m_verb->setText(tr("All content is encrypted in transit to")); break;
    case ClaimKind::Change: m_verb->setText(tr("that goes to")); break;
    case ClaimKind::Latency: m_verb->setText(tr("for handshakes after the update with")); break;
    case ClaimKind::Unobservable: m_verb->setText(tr("Traffic cannot show it:")); break;
    }
}

void ClaimTestForm::change()
{
    if (m_isFilling)
        return;
    showParts();
    for (const Checked& field : m_checked) {
        const QString wrong = field.wrong();
        field.remark->setText(wrong);
        field.remark->setVisible(!wrong.isEmpty());
        field.editor->setAccessibleDescription(wrong);
    }
    emit edited();
}

std::string ClaimTestForm::country() const
{
    const QString text = m_country->currentText().trimmed();
    const int row = m_country->findText(text, Qt::MatchFixedString);
    return (row >= 0 ? m_country->itemData(row).toString() : text).toStdString();
}

QString ClaimTestForm::wrongGroup() const
{
    const QString group = m_group->currentText().trimmed();
    if (group.isEmpty() || group == m_groupBefore || !m_services || m_services->ruleCount() == 0 ||
        isKnownGroup(*m_services, group.toStdString()))
        return {};
    return tr("No rule names this service or its maker.");
}

QStringList ClaimTestForm::problems() const
{
    QStringList all;
    for (const Checked& field : m_checked)
        if (const QString wrong = field.wrong(); !wrong.isEmpty() && field.editor->isVisibleTo(this))
            all << tr("%1: %2").arg(field.name, wrong);
    return all;
}

void ClaimTestForm::setClaim(const Claim& claim)
{
    m_isFilling = true;
    ClaimTest test = claim.test;
    if (claim.id.empty() && test == ClaimTest())
        test.kind = ClaimKind::Destination, test.expect = ClaimExpect::None; // what is claimed most
    setTest(test);
    setState(claim);
    m_isFilling = false;
    change();
}

void ClaimTestForm::setTest(const ClaimTest& test)
{
    choose(m_kind, test.kind);
    offerExpectations();
    choose(m_expect, test.expect);
    choose(m_subject, test.subject);
    choose(m_level, test.level);
    m_identifier->setCurrentIndex(m_identifier->findData(test.identifier ? static_cast<int>(*test.identifier) : -1));
    choose(m_form, test.form);
    const CountryCode country = test.recipient.country;
    m_country->setCurrentIndex(country.isNone() ? -1 : m_country->findData(toQString(country.toString())));
    if (country.isNone())
        m_country->setEditText({});
    m_groupBefore = toQString(test.recipient.group);
    m_group->setCurrentIndex(-1);
    m_group->setEditText(m_groupBefore);
    m_domain->setText(toQString(test.recipient.domain));
    m_operator->setText(toQString(test.recipient.operatorId));
    m_app->setText(toQString(test.recipient.app));
    m_countries->setText(toQString(countriesText(test.countries)));
    m_from->setText(toQString(countriesText(test.from)));
    m_to->setText(toQString(countriesText(test.to)));
    m_why->setText(toQString(test.why));
}

void ClaimTestForm::setState(const Claim& claim)
{
    choose(m_side, claim.appliesTo);
    choose(m_consent, claim.when.consent);
    choose(m_account, claim.when.account);
    choose(m_reset, claim.when.reset);
    choose(m_sim, claim.when.sim);
    m_marker->setText(toQString(claim.when.afterMarker));
    m_grace->setText(toQString(graceText(claim.when.graceNs)));
    m_by->setText(toQString(claim.when.by.toString()));
}

ClaimTest ClaimTestForm::test() const
{
    ClaimTest test;
    test.kind = chosen<ClaimKind>(m_kind);
    if (test.kind == ClaimKind::Unobservable) {
        test.why = textOf(m_why);
        return test;
    }
    test.expect = chosen<ClaimExpect>(m_expect);
    test.recipient = {readOr(typedCountry(country())), lowerCased(textOf(m_domain)), textOf(m_operator),
                      m_group->currentText().trimmed().toStdString(), textOf(m_app)};
    const bool isChange = test.kind == ClaimKind::Change;
    test.subject = isChange ? chosen<ClaimKind>(m_subject) : ClaimKind::Destination;
    const ClaimKind what = isChange ? test.subject : test.kind;
    if (what == ClaimKind::Destination)
        test.level = chosen<ClaimLevel>(m_level);
    if (what == ClaimKind::Identifier) {
        if (const int kind = m_identifier->currentData().toInt(); kind >= 0)
            test.identifier = static_cast<IdentifierKind>(kind);
        test.form = chosen<ClaimForm>(m_form);
    }
    if (test.kind == ClaimKind::Destination && test.expect == ClaimExpect::Only)
        test.countries = readOr(typedCountries(textOf(m_countries)));
    if (isChange && test.expect == ClaimExpect::Moved) {
        test.from = readOr(typedCountries(textOf(m_from)));
        test.to = readOr(typedCountries(textOf(m_to)));
    }
    return test;
}

ClaimWhen ClaimTestForm::when() const
{
    ClaimWhen when;
    when.account = chosen<AccountState>(m_account);
    when.consent = chosen<ConsentState>(m_consent);
    when.reset = chosen<Presence>(m_reset);
    when.sim = chosen<Presence>(m_sim);
    when.afterMarker = textOf(m_marker);
    when.graceNs = readOr(typedDuration(textOf(m_grace)));
    when.by = readOr(typedDate(textOf(m_by)));
    return when;
}

void ClaimTestForm::fill(Claim& claim) const
{
    claim.test = test();
    const bool isNothing = claim.test.kind == ClaimKind::Unobservable;
    claim.when = isNothing ? ClaimWhen() : when();
    claim.appliesTo = isNothing ? ClaimSide::Both : chosen<ClaimSide>(m_side);
}

} // namespace waybill
