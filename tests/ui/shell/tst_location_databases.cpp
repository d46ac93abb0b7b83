// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/location_databases.h"
#include "shell/main_window.h"
#include "support/large_capture.h"
#include "support/mmdb_builder.h"
#include "support/ui_test.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;

class tst_LocationDatabases : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aUsersDatabaseJoinsTheSourcesAndIsRemembered();
    void aFileThatCannotServeIsRefusedWithTheReason();

private:
    [[nodiscard]] QString write(const QString& name, const std::vector<std::uint8_t>& bytes) const;
    [[nodiscard]] std::size_t sourcesInUse() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_LocationDatabases::init()
{
    LocationDatabases::clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->show();
}

void tst_LocationDatabases::cleanup()
{
    m_window.reset();
    m_workers.reset();
    LocationDatabases::clear();
}

QString tst_LocationDatabases::write(const QString& name, const std::vector<std::uint8_t>& bytes) const
{
    QFile file(m_directory->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

std::size_t tst_LocationDatabases::sourcesInUse() const
{
    const GeographyResult result = m_workers->geography.result();
    return result ? (*result)->locationSources().size() : 0;
}

void tst_LocationDatabases::aUsersDatabaseJoinsTheSourcesAndIsRemembered()
{
    const std::size_t bundled = sourcesInUse();
    QVERIFY(bundled >= 2);
    test::MmdbBuilder builder("GeoLite2-Country", 4, 1'750'000'000);
    builder.add("192.0.2.0/24", builder.nestedRecord("country", "iso_code", "SG"));
    m_window->addDatabase(write(QStringLiteral("own.mmdb"), builder.build()));
    QTRY_COMPARE_WITH_TIMEOUT(sourcesInUse(), bundled + 1, 20'000);
    QCOMPARE(LocationDatabases::load().size(), std::size_t{1});

    Workers nextSession(LocationDatabases::load());
    const GeographyResult remembered = nextSession.geography.result();
    QVERIFY(remembered);
    QCOMPARE((*remembered)->locationSources().size(), bundled + 1);
    QVERIFY((*remembered)->locationSources().back().isUsers);
}

void tst_LocationDatabases::aFileThatCannotServeIsRefusedWithTheReason()
{
    const std::size_t bundled = sourcesInUse();
    m_window->addDatabase(write(QStringLiteral("text.mmdb"), {'h', 'e', 'l', 'l', 'o'}));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TextDialog*>() != nullptr, 20'000);
    QVERIFY(m_window->findChild<TextDialog*>()->text().contains(QStringLiteral("text.mmdb")));
    QCOMPARE(sourcesInUse(), bundled);
    QVERIFY(LocationDatabases::load().empty());
}

WAYBILL_UI_TEST(tst_LocationDatabases)
#include "tst_location_databases.moc"
