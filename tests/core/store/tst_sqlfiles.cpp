// SPDX-License-Identifier: EUPL-1.2
#include "model/recordtypes.h"
#include "store/database.h"
#include "store/sqlfile.h"
#include "support/goldenfile.h"
#include "support/newestdatabase.h"
#include "support/testresult.h"
#include "today/todayrules.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace kb;

/// Compiles every query file against the newest schema, so that a typo cannot reach a user.
class TestSqlFiles : public QObject
{
    Q_OBJECT

    std::optional<Database> m_bank; ///< with the newest schema; nothing is written in it

    static QStringList fieldNames(const RecordType &type)
    {
        QStringList names;
        for (const FieldInfo *field : type.fields)
            names.append(QString::fromLatin1(field->name));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto db = test::newestDatabase();
        QVERIFY_RESULT(db);
        m_bank.emplace(*std::move(db));
    }

    void everyQueryCompiles_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(":/sql/queries"), {QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(14))) << path;
        }
    }

    void everyQueryCompiles()
    {
        QFETCH(const QString, path);
        Database &db = *m_bank;

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY_RESULT(db.prepare(file.readAll()));
    }

    void upsertNamesEveryField_data() { eachType(); }
    void upsertNamesEveryField()
    {
        QFETCH(const QString, table);
        const RecordType &type = *recordType(QLatin1StringView(table.toLatin1()));
        Database &db = *m_bank;

        const auto upsert = db.prepare(sqlFile(table.toLatin1() + "/upsert"));

        QVERIFY_RESULT(upsert);
        for (const QString &name : fieldNames(type))
            QVERIFY2(upsert->parameter(QByteArray(':' + name.toLatin1())) > 0, qPrintable(name));
        QCOMPARE(upsert->parameters(), int(type.fields.size()) + 8); // id and seven facts
    }

    void rowsReadEveryField_data() { eachType(); }
    void rowsReadEveryField()
    {
        QFETCH(const QString, table);
        Database &db = *m_bank;

        auto rows = db.prepare(sqlFile(table.toLatin1() + "/rows"));

        QVERIFY_RESULT(rows);
        QStringList columns;
        for (int i = 9; i < rows->row().columns(); ++i) // after id, uid and seven facts
            columns.append(QString::fromLatin1(rows->row().name(i)));
        QCOMPARE(columns, fieldNames(*recordType(QLatin1StringView(table.toLatin1()))));
    }

    void everyQueryThatCodeNamesIsThere()
    {
        QStringList missing;
        for (const QString &name : namesInCode()) {
            const bool isBeginning = name.endsWith(u'_'); // of a name that is made while the program runs
            if (!isBeginning && queryFolders().contains(name.section(u'/', 0, 0)) &&
                !queries().contains(name))
                missing.append(name);
        }
        QCOMPARE(missing, QStringList());
    }

    void everyQueryIsNamedInCode()
    {
        QStringList unused = queries();
        for (const QString &name : namesInCode() + namesOfTypes() + namesOfRules()) {
            unused.removeAll(name);
            if (name.endsWith(u'_'))
                unused.removeIf([&](const QString &query) { return query.startsWith(name); });
        }
        QCOMPARE(unused, QStringList());
    }

private:
    /// What stands under resources/sql/queries, as code names it.
    static QStringList queries()
    {
        QStringList names;
        QDirIterator files(QStringLiteral(":/sql/queries"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next().mid(14).chopped(4)); // without ":/sql/queries/" and ".sql"
        return names;
    }

    static QStringList queryFolders() { return QDir(QStringLiteral(":/sql/queries")).entryList(QDir::Dirs); }

    /// Every text in quotes that has the form of a query's name.
    static QStringList namesInCode()
    {
        static const QRegularExpression name(QStringLiteral("\"([a-z_]+/[a-z_]+)\""));
        QStringList names;
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = QString::fromUtf8(test::contentOf(files.next()));
            for (const QRegularExpressionMatch &match : name.globalMatch(text))
                names.append(match.captured(1));
        }
        return names;
    }

    /// The four that every record type has; their names are made of its table's.
    static QStringList namesOfTypes()
    {
        QStringList names;
        for (const RecordType *type : recordTypes()) {
            for (const char *verb : {"ids", "rows", "upsert", "clear"})
                names.append(QLatin1StringView(type->table) + QStringLiteral("/") + QLatin1StringView(verb));
        }
        return names;
    }

    /// What the rules of Today ask.
    static QStringList namesOfRules()
    {
        QStringList names;
        for (const TodayRule &rule : todayRules())
            names.append(QString::fromLatin1(queryOf(rule)));
        return names;
    }

    static void eachType()
    {
        QTest::addColumn<QString>("table");
        for (const RecordType *type : recordTypes())
            QTest::newRow(type->table) << QString::fromLatin1(type->table);
    }
};

QTEST_GUILESS_MAIN(TestSqlFiles)
#include "tst_sqlfiles.moc"
