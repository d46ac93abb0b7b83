// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claim_file.h"

#include "base/format.h"
#include "claims/toml_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace waybill {

namespace {

constexpr std::string_view Schema = "waybill.claims/1";
using Keys = std::initializer_list<std::string_view>;

class ClaimReader {
public:
    [[nodiscard]] Result<ClaimSheet> read(const toml::table& root, const std::string& path);

private:
    [[nodiscard]] Claim claim(const toml::table& table);
    [[nodiscard]] ClaimWhen when(const toml::table& table);
    [[nodiscard]] ClaimTest test(const toml::table& table);
    [[nodiscard]] ClaimRecipient recipient(const toml::table& table);
    void takeDestination(const toml::table& table, ClaimTest& test);
    void takeIdentifier(const toml::table& table, ClaimTest& test);
    void takeChange(const toml::table& table, ClaimTest& test);
    void takeExpectation(const toml::table& table, ClaimTest& test);
    void requireRecipient(const toml::table& table, const ClaimTest& test);
    void checkReferences(const toml::array& list, const ClaimSheet& sheet);

    TomlReader m_toml;
};

constexpr std::array<std::string_view, 5> RecipientKeys{"country", "domain", "operator", "group", "app"};

/// `keys` and the keys of a recipient: what a table may hold.
void refuseOtherThan(TomlReader& toml, const toml::table& table, Keys keys)
{
    for (const auto& [key, node] : table) {
        const auto isIn = [&key = key](const auto& list) {
            return std::find(list.begin(), list.end(), key.str()) != list.end();
        };
        if (!isIn(RecipientKeys) && !isIn(keys))
            toml.complain(key.source().begin.line,
                          fmt::format("unknown key “{}” in this kind of test", printableText(key.str())));
    }
}

Result<ClaimSheet> ClaimReader::read(const toml::table& root, const std::string& path)
{
    const auto schema = root["schema"].value_exact<std::string>();
    if (!schema || *schema != Schema)
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("this is no file of claims: it must begin with schema = \"{}\"", Schema),
                             path});
    m_toml.refuseOtherKeys(root, {"schema", "title", "claim"});
    ClaimSheet sheet;
    sheet.title = m_toml.text(root, "title");
    const auto tables = m_toml.tables(root, "claim");
    if (tables.size() > MostClaims)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("more than {} claims", MostClaims), path});
    for (const toml::table* table : tables)
        sheet.claims.push_back(claim(*table));
    if (tables.empty() && m_toml.isGood())
        return Failure(Error{ErrorCode::Empty, "the file holds no [[claim]]", path});
    if (const toml::array* list = root["claim"].as_array(); list != nullptr && m_toml.isGood())
        checkReferences(*list, sheet);
    if (!m_toml.isGood())
        return m_toml.failure(path);
    return sheet;
}

/// Ids are told apart, and conflicts are between claims of the file.
void ClaimReader::checkReferences(const toml::array& list, const ClaimSheet& sheet)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
        if (!ids.insert(sheet.claims[i].id).second)
            m_toml.complain(list[i], fmt::format("two claims are called “{}”", printableText(sheet.claims[i].id)));
    }
    for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
        for (const ClaimConflict& conflict : sheet.claims[i].conflicts) {
            if (!ids.contains(conflict.with) || conflict.with == sheet.claims[i].id)
                m_toml.complain(list[i], fmt::format("a conflict with “{}”, which is no other claim of this file",
                                                     printableText(conflict.with)));
        }
    }
}

Claim ClaimReader::claim(const toml::table& table)
{
    m_toml.refuseOtherKeys(table, {"id", "text", "speaker", "date", "source", "note", "applies_to", "facts", "reply",
                                   "conflict", "when", "test"});
    Claim claim;
    claim.id = m_toml.neededText(table, "id");
    claim.text = m_toml.neededText(table, "text");
    claim.speaker = m_toml.text(table, "speaker");
    claim.date = m_toml.date(table, "date");
    claim.source = m_toml.text(table, "source");
    claim.note = m_toml.text(table, "note");
    claim.facts = m_toml.texts(table, "facts");
    claim.appliesTo = m_toml.word<ClaimSide>(
        table, "applies_to", {{"before", ClaimSide::Before}, {"after", ClaimSide::After}, {"both", ClaimSide::Both}},
        ClaimSide::Both);
    for (const toml::table* reply : m_toml.tables(table, "reply")) {
        m_toml.refuseOtherKeys(*reply, {"date", "speaker", "text", "source"});
        claim.replies.push_back({m_toml.date(*reply, "date"), m_toml.text(*reply, "speaker"),
                                 m_toml.neededText(*reply, "text"), m_toml.text(*reply, "source")});
    }
    for (const toml::table* conflict : m_toml.tables(table, "conflict")) {
        m_toml.refuseOtherKeys(*conflict, {"with", "why"});
        claim.conflicts.push_back({m_toml.neededText(*conflict, "with"), m_toml.text(*conflict, "why")});
    }
    if (const toml::table* when = m_toml.table(table, "when"))
        claim.when = this->when(*when);
    if (const toml::table* test = m_toml.table(table, "test"))
        claim.test = this->test(*test);
    else if (!table.contains("test"))
        m_toml.complain(table, "[claim.test] is missing: what is to be tested?");
    return claim;
}

ClaimWhen ClaimReader::when(const toml::table& table)
{
    m_toml.refuseOtherKeys(table, {"account", "consent", "reset", "sim", "after_marker", "grace", "by"});
    ClaimWhen when;
    when.account = m_toml.word<AccountState>(table, "account",
                                             {{"none", AccountState::None},
                                              {"signed-in", AccountState::SignedIn},
                                              {"signed in", AccountState::SignedIn},
                                              {"logged-in", AccountState::SignedIn},
                                              {"logged in", AccountState::SignedIn}},
                                             AccountState::Any);
    when.consent = m_toml.word<ConsentState>(table, "consent",
                                             {{"off", ConsentState::Off},
                                              {"on", ConsentState::On},
                                              {"off-again", ConsentState::OffAgain},
                                              {"off again", ConsentState::OffAgain}},
                                             ConsentState::Any);
    when.reset = m_toml.presence(table, "reset");
    when.sim = m_toml.presence(table, "sim");
    when.afterMarker = m_toml.text(table, "after_marker");
    when.graceNs = m_toml.duration(table, "grace");
    when.by = m_toml.date(table, "by");
    return when;
}

ClaimRecipient ClaimReader::recipient(const toml::table& table)
{
    return {m_toml.country(table, "country"), lowerCased(m_toml.text(table, "domain")), m_toml.text(table, "operator"),
            m_toml.text(table, "group"), m_toml.text(table, "app")};
}

ClaimTest ClaimReader::test(const toml::table& table)
{
    ClaimTest test;
    test.kind = m_toml.word<ClaimKind>(table, "kind",
                                       {{"destination", ClaimKind::Destination},
                                        {"identifier", ClaimKind::Identifier},
                                        {"transport", ClaimKind::Transport},
                                        {"change", ClaimKind::Change},
                                        {"latency", ClaimKind::Latency},
                                        {"unobservable", ClaimKind::Unobservable}},
                                       ClaimKind::Unobservable);
    if (!table.contains("kind"))
        m_toml.complain(table, "the test names no kind");
    else if (test.kind == ClaimKind::Unobservable && table["kind"].value<std::string>() != "unobservable")
        return test; // the kind itself was complained of
    if (test.kind == ClaimKind::Unobservable) {
        m_toml.refuseOtherKeys(table, {"kind", "why"});
        test.why = m_toml.neededText(table, "why");
        return test;
    }
    if (test.kind == ClaimKind::Change) {
        takeChange(table, test);
        return test;
    }
    test.recipient = recipient(table);
    takeExpectation(table, test);
    if (test.kind == ClaimKind::Destination)
        takeDestination(table, test);
    else if (test.kind == ClaimKind::Identifier)
        takeIdentifier(table, test);
    else
        refuseOtherThan(m_toml, table, {"kind", "expect"});
    if (test.kind != ClaimKind::Identifier)
        requireRecipient(table, test);
    return test;
}

void ClaimReader::requireRecipient(const toml::table& table, const ClaimTest& test)
{
    if (test.recipient.isAny() && test.expect != ClaimExpect::Only && test.kind != ClaimKind::Transport)
        m_toml.complain(table, "the test does not say who receives: country, domain, operator, group or app");
}

void ClaimReader::takeExpectation(const toml::table& table, ClaimTest& test)
{
    const std::string written = m_toml.neededText(table, "expect");
    std::string list;
    for (const ClaimExpect expect : expectationsOf(test.kind)) {
        list += (list.empty() ? "" : ", ") + std::string(claimExpectKey(expect));
        if (written == claimExpectKey(expect)) {
            test.expect = expect;
            return;
        }
    }
    if (!written.empty())
        m_toml.complain(*table.get("expect"),
                        fmt::format("expect cannot be “{}” in a test of kind {}; expected is one of: {}",
                                    printableText(written), claimKindKey(test.kind), list));
}

void ClaimReader::takeDestination(const toml::table& table, ClaimTest& test)
{
    refuseOtherThan(m_toml, table, {"kind", "level", "expect", "countries"});
    test.level = m_toml.word<ClaimLevel>(table, "level",
                                         {{"contacted", ClaimLevel::Contacted},
                                          {"content", ClaimLevel::Content},
                                          {"identifier", ClaimLevel::Identifier}},
                                         ClaimLevel::Content);
    test.countries = m_toml.countries(table, "countries");
    if ((test.expect == ClaimExpect::Only) != table.contains("countries"))
        m_toml.complain(table, "expect = \"only\" goes with countries = [\"SG\", …], and no other expectation does");
    if (test.expect == ClaimExpect::Only && !test.recipient.country.isNone())
        m_toml.complain(table, "a country that receives, and expect = \"only\" with countries, exclude each other");
}

void ClaimReader::takeIdentifier(const toml::table& table, ClaimTest& test)
{
    refuseOtherThan(m_toml, table, {"kind", "identifier", "form", "expect"});
    test.form = m_toml.word<ClaimForm>(
        table, "form", {{"raw", ClaimForm::Raw}, {"hashed", ClaimForm::Hashed}, {"any", ClaimForm::Any}},
        ClaimForm::Any);
    const std::string written = m_toml.neededText(table, "identifier");
    test.identifier = kindOfKey(written);
    if (test.identifier || written == "any" || written.empty())
        return;
    std::string list = "any";
    for (const IdentifierKind kind : allIdentifierKinds())
        list += ", " + std::string(kindKey(kind));
    m_toml.complain(*table.get("identifier"),
                    fmt::format("identifier cannot be “{}”; expected is one of: {}", printableText(written), list));
}

void ClaimReader::takeChange(const toml::table& table, ClaimTest& test)
{
    m_toml.refuseOtherKeys(table, {"kind", "subject", "expect", "from", "to"});
    const toml::table* subject = m_toml.table(table, "subject");
    if (subject == nullptr) {
        if (!table.contains("subject"))
            m_toml.complain(table,
                            "subject is missing: what changes? Write subject = { kind = \"destination\", domain = "
                            "\"example.com\" }");
        return;
    }
    takeExpectation(table, test);
    ClaimTest what;
    what.kind = m_toml.word<ClaimKind>(*subject, "kind",
                                       {{"destination", ClaimKind::Destination}, {"identifier", ClaimKind::Identifier}},
                                       ClaimKind::Destination);
    what.recipient = recipient(*subject);
    if (subject->contains("expect"))
        m_toml.complain(*subject, "the subject of a change expects nothing by itself; expect stands in [claim.test]");
    else if (what.kind == ClaimKind::Identifier)
        takeIdentifier(*subject, what);
    else {
        takeDestination(*subject, what);
        requireRecipient(*subject, what);
    }
    test.subject = what.kind;
    test.recipient = what.recipient;
    test.level = what.level;
    test.identifier = what.identifier;
    test.form = what.form;
    test.from = m_toml.countries(table, "from");
    test.to = m_toml.countries(table, "to");
    if ((test.expect == ClaimExpect::Moved) != (!test.from.empty() && !test.to.empty()))
        m_toml.complain(table, "expect = \"moved\" goes with from and to, and no other expectation does");
    if (test.expect == ClaimExpect::Moved && what.kind == ClaimKind::Identifier)
        m_toml.complain(table, "what moves is a destination");
}

} // namespace

Result<ClaimSheet> readClaims(std::string_view toml, const std::string& path)
{
    const Result<toml::table> root = parsedToml(toml, path);
    if (!root)
        return Failure(root.error());
    return ClaimReader().read(*root, path);
}

} // namespace waybill
