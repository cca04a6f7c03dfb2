// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"
#include "store/migrator.h"
#include "support/testresult.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace kb;

/// Words that several queries share (resources/sql/views).
class TestViews : public QObject
{
    Q_OBJECT

    static QStringList names()
    {
        QStringList names;
        for (const QFileInfo &file : QDir(QStringLiteral(":/sql/views")).entryInfoList(QDir::Files))
            names.append(file.baseName());
        return names;
    }

    static Result<int> rowsOf(Database &db, const QString &view)
    {
        return db.one("SELECT count(*) FROM " + view.toLatin1(), [](Row row) { return row.next<int>(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto db = Database::open(m_path, OpenMode::CreateNew);
        QVERIFY_RESULT(db);
        QVERIFY_RESULT(migrate(*db, *bundledMigrations()));
    }

    void eachIsCalledAsItsFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void eachIsCalledAsItsFile()
    {
        QFETCH(const QString, name);
        auto db = Database::open(m_path);
        QVERIFY_RESULT(db);

        QCOMPARE(*rowsOf(*db, name), 0);
    }

    void whoReadsOnlyHasThemToo()
    {
        auto db = Database::open(m_path, OpenMode::ReadOnly);
        QVERIFY_RESULT(db);

        for (const QString &name : names())
            QVERIFY_RESULT(rowsOf(*db, name));
    }

    void noQuerySaysAgainWhatAViewSays_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("replacement") << QByteArray("ifnull(study_relation.kind, 'vervangt') = 'vervangt'");
        QTest::newRow("merged_approach") << QByteArray("approach.merged_into IS NOT NULL");
        QTest::newRow("latest_verdict") << QByteArray("FROM verdict AS later");
        QTest::newRow("agreement") << QByteArray("ifnull(status, 'open') <> 'vervallen'");
    }

    void noQuerySaysAgainWhatAViewSays()
    {
        QFETCH(const QByteArray, words);
        QFile view(QStringLiteral(":/sql/views/%1.sql").arg(QLatin1StringView(QTest::currentDataTag())));
        QVERIFY(view.open(QIODevice::ReadOnly));
        QVERIFY(view.readAll().contains(words));

        QDirIterator files(QStringLiteral(":/sql/queries"), {QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile query(files.next());
            QVERIFY(query.open(QIODevice::ReadOnly));
            QVERIFY2(!query.readAll().contains(words), qPrintable(query.fileName()));
        }
    }

    void noneIsWrittenInTheFile()
    {
        auto db = Database::open(m_path);
        QVERIFY_RESULT(db);

        const auto written = db->one("SELECT count(*) FROM main.sqlite_schema WHERE type = 'view'",
                                     [](Row row) { return row.next<int>(); });

        QVERIFY_RESULT(written);
        QCOMPARE(*written, 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("b.kennisbank"));
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
