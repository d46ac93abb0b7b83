// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"
#include "shell/user_files.h"
#include "support/large_capture.h"
#include "support/mmdb_builder.h"
#include "support/ui_test.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;

class tst_UserFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aUsersDatabaseJoinsTheSourcesAndIsRemembered();
    void aFileThatCannotServeIsRefusedWithTheReason();
    void aUsersServiceRulesAreUsedAndRemembered();
    void rulesWithAMistakeAreRefusedWithTheLine();

private:
    [[nodiscard]] QString write(const QString& name, const std::vector<std::uint8_t>& bytes) const;
    [[nodiscard]] std::size_t sourcesInUse() const;
    [[nodiscard]] std::string makerOf(std::string_view host) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_UserFiles::init()
{
    UserFiles::locationDatabases().clear();
    UserFiles::serviceRules().clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->show();
}

void tst_UserFiles::cleanup()
{
    m_window.reset();
    m_workers.reset();
    UserFiles::locationDatabases().clear();
    UserFiles::serviceRules().clear();
}

QString tst_UserFiles::write(const QString& name, const std::vector<std::uint8_t>& bytes) const
{
    QFile file(m_directory->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

std::size_t tst_UserFiles::sourcesInUse() const
{
    const GeographyResult result = m_workers->geography.result();
    return result ? (*result)->locationSources().size() : 0;
}

void tst_UserFiles::aUsersDatabaseJoinsTheSourcesAndIsRemembered()
{
    const std::size_t bundled = sourcesInUse();
    QVERIFY(bundled >= 2);
    test::MmdbBuilder builder("GeoLite2-Country", 4, 1'750'000'000);
    builder.add("192.0.2.0/24", builder.nestedRecord("country", "iso_code", "SG"));
    m_window->addDatabase(write(QStringLiteral("own.mmdb"), builder.build()));
    QTRY_COMPARE_WITH_TIMEOUT(sourcesInUse(), bundled + 1, 20'000);
    QCOMPARE(UserFiles::locationDatabases().load().size(), std::size_t{1});

    Workers nextSession(UserFiles::locationDatabases().load());
    const GeographyResult remembered = nextSession.geography.result();
    QVERIFY(remembered);
    QCOMPARE((*remembered)->locationSources().size(), bundled + 1);
    QVERIFY((*remembered)->locationSources().back().isUsers);
}

void tst_UserFiles::aFileThatCannotServeIsRefusedWithTheReason()
{
    const std::size_t bundled = sourcesInUse();
    m_window->addDatabase(write(QStringLiteral("text.mmdb"), {'h', 'e', 'l', 'l', 'o'}));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TextDialog*>() != nullptr, 20'000);
    QVERIFY(m_window->findChild<TextDialog*>()->text().contains(QStringLiteral("text.mmdb")));
    QCOMPARE(sourcesInUse(), bundled);
    QVERIFY(UserFiles::locationDatabases().load().empty());
}

std::string tst_UserFiles::makerOf(std::string_view host) const
{
    const ServicesResult result = m_workers->services.result();
    const ServiceMatch match = result ? (*result)->match(host, {}, Timestamp()) : ServiceMatch();
    return match.service == nullptr ? std::string() : match.service->maker;
}

void tst_UserFiles::aUsersServiceRulesAreUsedAndRemembered()
{
    QCOMPARE(makerOf("track.example.com"), std::string());
    const QByteArray rule = "[[service]]\nmaker = \"Example\"\nservice = \"tracking\"\nkind = \"analytics\"\n"
                            "hosts = [\"track.example.com\"]\nsource = \"own capture\"\nread = 2026-11-21\n";
    m_window->addRules(write(QStringLiteral("own.toml"), {rule.begin(), rule.end()}));
    QTRY_COMPARE_WITH_TIMEOUT(makerOf("track.example.com"), std::string("Example"), 20'000);
    Workers nextSession({}, UserFiles::serviceRules().load());
    const ServicesResult remembered = nextSession.services.result();
    QVERIFY(remembered);
    QVERIFY((*remembered)->match("track.example.com", {}, Timestamp()).service->isUsers);
}

void tst_UserFiles::rulesWithAMistakeAreRefusedWithTheLine()
{
    const QByteArray rule = "[[service]]\nmaker = \"Example\"\nkind = \"no such kind\"\n";
    m_window->addRules(write(QStringLiteral("bad.toml"), {rule.begin(), rule.end()}));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TextDialog*>() != nullptr, 20'000);
    QVERIFY(m_window->findChild<TextDialog*>()->text().contains(QStringLiteral("bad.toml")));
    QVERIFY(m_window->findChild<TextDialog*>()->text().contains(QStringLiteral("line 3")));
    QVERIFY(UserFiles::serviceRules().load().empty());
}

WAYBILL_UI_TEST(tst_UserFiles)
#include "tst_user_files.moc"
