// SPDX-License-Identifier: EUPL-1.2
#include "bank/settings.h"
#include "support/testbank.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Name("test.name");

Result<> set(Bank &bank, QLatin1StringView name, const QJsonValue &value)
{
    return bank.write({.act = u"set"_s},
                      [&](Write &write) { return bank.settings().set(write, name, value); });
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueComesBack_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"één \"woord\"\n"_s);
        QTest::newRow("empty text") << QJsonValue(QString());
        QTest::newRow("number") << QJsonValue(38.5);
        QTest::newRow("no") << QJsonValue(false);
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Null);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, u"twee"_s});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"sterk"_s, 50}});
    }

    void everyKindOfValueComesBack()
    {
        QFETCH(const QJsonValue, value);
        const auto bank = test::makeBank();

        QVERIFY_RESULT(set(*bank, Name, value));

        const auto read = bank->settings().value(Name, u"anders"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, value);
    }

    void settingThatNobodyMadeIsTheFallback()
    {
        const auto bank = test::makeBank();

        QCOMPARE(*bank->settings().value(Name, 7), QJsonValue(7));
        QVERIFY(bank->settings().value(Name)->isNull());
    }

    void laterValueTakesThePlaceOfTheEarlierAndUndoBringsThatBack()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(set(*bank, Name, 1));
        QVERIFY_RESULT(set(*bank, Name, 2));
        QCOMPARE(*bank->settings().value(Name), QJsonValue(2));

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(*bank->settings().value(Name), QJsonValue(1));

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(*bank->settings().value(Name, 0), QJsonValue(0));
    }

    void namesAreFoundByTheirStartAndInOrder()
    {
        const auto bank = test::makeBank();
        for (const QLatin1StringView name :
             {"import.mapping.b"_L1, "import.mapping.A"_L1, "import.mappin"_L1, "x.import.mapping.c"_L1})
            QVERIFY_RESULT(set(*bank, name, 1));

        const auto names = bank->settings().names(settingname::ImportMapping);

        QVERIFY_RESULT(names);
        QCOMPARE(*names, (QStringList{u"import.mapping.A"_s, u"import.mapping.b"_s}));
    }

    void valuesComeWithTheNamesThatStartSo()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(set(*bank, "import.mapping.b"_L1, 2));
        QVERIFY_RESULT(set(*bank, "import.mapping.a"_L1, u"één"_s));
        QVERIFY_RESULT(set(*bank, "import.mappin"_L1, 3));

        const auto values = bank->settings().values(settingname::ImportMapping);

        QVERIFY_RESULT(values);
        QCOMPARE(values->size(), 2);
        QCOMPARE(values->first().name, u"import.mapping.a"_s);
        QCOMPARE(values->first().value, QJsonValue(u"één"_s));
        QCOMPARE(values->last().value, QJsonValue(2));
    }

    void signsInANameMeanThemselves()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(set(*bank, "a%b'"_L1, 1));
        QVERIFY_RESULT(set(*bank, "axb'"_L1, 2));

        QCOMPARE(*bank->settings().names("a%"_L1), QStringList(u"a%b'"_s));
        QCOMPARE(*bank->settings().value("a%b'"_L1), QJsonValue(1));
    }

    void failureToReadIsAnErrorAndNotTheFallback()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(bank->context().db.runScript("ALTER TABLE setting RENAME TO elsewhere"));

        QVERIFY(!bank->settings().value(Name, 7));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
