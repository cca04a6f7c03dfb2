// SPDX-License-Identifier: EUPL-1.2
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "report/labels.h"

#include <QSet>
#include <QTest>

using namespace kb;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueHasItsWords()
    {
        QCOMPARE(label(StudyType::Literatuur), QStringLiteral("Literature review"));
        QCOMPARE(label(Phase::Lopend), QStringLiteral("Running, with committee"));
        QCOMPARE(label(ShareLevel::InternBzk), QStringLiteral("Internal to BZK"));
    }

    void everyRecordTypeHasAName()
    {
        for (const RecordType *type : recordTypes())
            QVERIFY2(!kindLabel(type->kind).isEmpty(), type->table);
    }

    void everyFieldHasALabel()
    {
        for (const RecordType *type : recordTypes()) {
            for (const FieldInfo *field : type->fields) {
                const QString words = fieldLabel(type->kind, field->id);
                QVERIFY2(!words.isEmpty() && words != QLatin1StringView(field->name),
                         qPrintable(QStringLiteral("%1.%2").arg(QLatin1StringView(type->table),
                                                                QLatin1StringView(field->name))));
            }
        }
    }

    void theLabelsOfOneRecordTypeDiffer()
    {
        for (const RecordType *type : recordTypes()) {
            QSet<QString> seen;
            for (const FieldInfo *field : type->fields) {
                const QString words = fieldLabel(type->kind, field->id);
                QVERIFY2(!seen.contains(words), qPrintable(words));
                seen.insert(words);
            }
        }
    }

    void everyEnumerationFieldHasWordsForItsCodes()
    {
        for (const RecordType *type : recordTypes()) {
            for (const FieldInfo *field : type->fields) {
                if (field->kind != FieldKind::Enum)
                    continue;
                const auto codes = codesOfField(type->kind, field->id);
                QVERIFY2(!codes.isEmpty(), field->name);
                for (const QLatin1StringView code : codes)
                    QVERIFY2(codeLabel(type->kind, field->id, code) != code, code.data());
            }
        }
    }

    void aCodeOfTheUserIsItsOwnLabel()
    {
        const FieldId kind = recordType(Kind::Institute)->field(QLatin1StringView("kind"))->id;

        QCOMPARE(codeLabel(Kind::Institute, kind, QStringLiteral("planbureau")),
                 QStringLiteral("Planning bureau"));
        QCOMPARE(codeLabel(Kind::Institute, kind, QStringLiteral("denktank")), QStringLiteral("denktank"));
    }

    void aTextFieldHasNoCodes()
    {
        const FieldId title = recordType(Kind::Study)->field(QLatin1StringView("title"))->id;

        QVERIFY(codesOfField(Kind::Study, title).isEmpty());
        QCOMPARE(codeLabel(Kind::Study, title, QStringLiteral("rapport")), QStringLiteral("rapport"));
    }

    void datesAreWrittenAsTheReaderWritesThem()
    {
        const QDate date(2026, 3, 2);

        QCOMPARE(longDate(date, Language::Nl), QStringLiteral("2 maart 2026"));
        QCOMPARE(longDate(date, Language::En), QStringLiteral("2 March 2026"));
        QCOMPARE(shortDate(date, Language::Nl), QStringLiteral("2 mrt 2026"));
        QCOMPARE(shortDate(date, Language::En), QStringLiteral("2 Mar 2026"));
        QCOMPARE(longDate(QDate(), Language::Nl), QString());
    }

    void aPartialDateSaysAsMuchAsIsKnown()
    {
        const auto words = [](const char *text) {
            return longDate(PartialDate{QString::fromLatin1(text)}, Language::Nl);
        };

        QCOMPARE(words("2026"), QStringLiteral("2026"));
        QCOMPARE(words("2026-02"), QStringLiteral("februari 2026"));
        QCOMPARE(words("2026-02-28"), QStringLiteral("28 februari 2026"));
        QCOMPARE(words("2026-02-30"), QStringLiteral("2026-02-30"));
        QCOMPARE(words(""), QString());
    }

    void amountsHaveTheSignThatFitsTheLanguage()
    {
        QCOMPARE(amount(8'500'000, Language::Nl), QStringLiteral("€\u00a085.000"));
        QCOMPARE(amount(8'500'000, Language::En), QStringLiteral("€85,000"));
        QCOMPARE(amount(123'456, Language::Nl), QStringLiteral("€\u00a01.234,56"));
        QCOMPARE(amount(9'999'999'999, Language::Nl), QStringLiteral("€\u00a099.999.999,99"));
        QCOMPARE(amount(-5, Language::En), QStringLiteral("-€0.05"));
        QCOMPARE(amount(0, Language::Nl), QStringLiteral("€\u00a00"));
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
