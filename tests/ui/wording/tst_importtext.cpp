// SPDX-License-Identifier: EUPL-1.2
#include "wording/importtext.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsOwnWordsAndSign()
    {
        QSet<QString> words;
        for (const ImportAction action : allOf<ImportAction>()) {
            words.insert(actionText(action));
            QVERIFY(!actionText(action).isEmpty());
        }

        QCOMPARE(words.size(), qsizetype(codesOf<ImportAction>.size()));
    }

    void everyReasonToLeaveARecordOutIsASentence()
    {
        QSet<QString> sentences;
        constexpr int Last = int(Skipped::Reason::Unreadable);
        for (int reason = 0; reason <= Last; ++reason) {
            const QString sentence = skippedText({Skipped::Reason(reason), u"DETAIL"_s, 3});
            QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(reason)));
            QVERIFY2(!sentence.contains(u"%1"), qPrintable(sentence));
            sentences.insert(sentence);
        }

        QCOMPARE(sentences.size(), Last + 1);
    }

    void everyRemarkIsASentence()
    {
        constexpr int Last = int(Remark::Code::NoText);
        for (int code = 0; code <= Last; ++code) {
            const QString sentence = remarkText({Remark::Code(code), u"DETAIL"_s, 3});
            QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(code)));
            QVERIFY2(!sentence.contains(u"%1"), qPrintable(sentence));
        }
    }

    void recordThatIsSimplyNewNeedsNoReason()
    {
        QCOMPARE(reasonText({.action = ImportAction::New}), QString());
    }

    void recordThatIsLeftOutSaysWhy()
    {
        const Skipped skipped{Skipped::Reason::NoTitle, u"2024"_s, 3};

        QCOMPARE(reasonText({.action = ImportAction::Skipped, .line = 3, .skipped = skipped}),
                 skippedText(skipped));
    }

    void changedRecordNamesItsFields()
    {
        const QString text = reasonText({.action = ImportAction::Changed,
                                         .item = {Study{}, {}},
                                         .changes = {u"volume"_s, u"keywords"_s}});

        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u"keywords,") && !text.contains(u"_"), qPrintable(text));
    }

    void remarksOfANewRecordAreTold()
    {
        const Remark remark{Remark::Code::UnclearDate, u"binnenkort"_s};

        QVERIFY(reasonText({.action = ImportAction::New, .remarks = {remark}}).contains(u"binnenkort"));
    }
};

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"
