// SPDX-License-Identifier: EUPL-1.2
#include "exchange/fieldmapping.h"
#include "support/testresult.h"

using namespace kb;

class TestFieldMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenMappingReadsBackEqual()
    {
        const FieldMapping mapping{QStringLiteral("Jaarlijst – €"),
                                   {{QStringLiteral("Bezeichnung"), QStringLiteral("titel")},
                                    {QStringLiteral("Jahr"), QStringLiteral("datum uitgave")}}};

        const auto read = fieldMappingFrom(toJson(mapping));

        QVERIFY_RESULT(read);
        QCOMPARE(*read, mapping);
    }

    void whatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "{", "[]", "{\"name\":\"x\"}", "{\"columns\":[]}", "{\"columns\":{\"a\":1}}"})
            QTest::newRow(*json ? json : "nothing") << QByteArray(json);
    }

    void whatIsNoMappingIsRefused()
    {
        QFETCH(const QByteArray, json);

        QCOMPARE_ERROR(fieldMappingFrom(json), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
