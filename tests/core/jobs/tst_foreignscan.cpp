// SPDX-License-Identifier: EUPL-1.2
#include "jobs/foreignscan.h"
#include "jobs/overlapjob.h"
#include "model/knowledgequestion.h"
#include "support/examplebank.h"
#include "support/testbank.h"

#include <QTemporaryDir>

using namespace kb;
using namespace Qt::StringLiterals;

/// What somebody else's file has in common with the bank, without a word of it coming in (spec 11, B11).
class TestForeignScan : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QTemporaryDir m_folder;

    KnowledgeQuestion questionHere(int number) const
    {
        const auto ids = m_bank->records<KnowledgeQuestion>().ids();
        return m_bank->records<KnowledgeQuestion>().rows({ids->at(number)})->first();
    }

    QString fileWith(const QStringList &questions) const
    {
        QFile file(m_folder.filePath(u"vragen.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("code;kennisvraag\n");
        int number = 0;
        for (const QString &question : questions)
            file.write(u"EXT-%1;\"%2\"\n"_s.arg(++number).arg(question).toUtf8());
        return file.fileName();
    }

    Result<ScanReportContent> scan(const QStringList &questions) const
    {
        return scanForeignFile(*m_bank, fileWith(questions));
    }

private Q_SLOTS:
    void initTestCase() { m_bank = test::openExample(test::tickingClock(), test::ExampleState::Plain); }

    void questionThatIsAskedHereIsFoundWithItsScoreAndReason()
    {
        const KnowledgeQuestion asked = questionHere(0);

        const auto found = scan({asked.text});

        QVERIFY_RESULT(found);
        QCOMPARE(found->read, 1);
        QCOMPARE(found->texts.size(), 1);
        QCOMPARE(found->texts.first().code, u"EXT-1"_s);
        const QList<ScanMatch> matches = found->texts.first().matches;
        const auto same = std::ranges::find(matches, asked.uid, &ScanMatch::record);
        QVERIFY(same != matches.end());
        QCOMPARE(same->code, asked.refcode);
        int points = 0;
        for (const OverlapPart &part : same->pair.parts)
            points += part.points;
        QCOMPARE(points, same->pair.score);
    }

    void textsAboutSomethingElseAreCountedAndNotListed()
    {
        const auto found = scan({u"Hoeveel pinguïns broeden er op Zuid-Georgia?"_s,
                                 u"Hoe komt het dat schapen in Schotland blauw zijn?"_s,
                                 u"Welke zebra, quagga of okapi graast er?"_s});

        QVERIFY_RESULT(found);
        QCOMPARE(found->read, 3);
        QCOMPARE(found->texts.size(), 0);
    }

    void nearestTextComesFirst()
    {
        const auto found = scan({questionHere(0).text + u" En hoe is dat in andere landen van Europa?"_s,
                                 questionHere(1).text, questionHere(2).text});

        QVERIFY_RESULT(found);
        QVERIFY(found->texts.size() >= 2);
        QVERIFY(std::ranges::is_sorted(found->texts, std::ranges::greater{}, [](const ScannedText &text) {
            return text.matches.first().pair.exact;
        }));
    }

    void textsOfTheFileAreNotComparedWithEachOtherWhereThoseOfAUnitAre()
    {
        const auto bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
        QVERIFY_RESULT(bank->write({u"set"_s}, [&](Write &write) {
            return keepOverlapScope(*bank, write, UnitScope::AlsoWithinUnit);
        }));
        const QString same = questionHere(0).text;

        const auto found = scanForeignFile(*bank, fileWith({same, same}));

        QVERIFY_RESULT(found);
        QCOMPARE(found->texts.size(), 2);
        for (const ScannedText &text : found->texts) {
            for (const ScanMatch &match : text.matches)
                QVERIFY2(!match.code.isEmpty(), qPrintable(text.code)); // a record of the bank has one
        }
    }

    void paperIsNoWiderThanARecordThatItNames()
    {
        const auto bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
        const KnowledgeQuestion asked = questionHere(0);
        const QString file = fileWith({asked.text});
        const auto levelOfPaper = [&] {
            const auto paper = scanPaper(*bank, *scanForeignFile(*bank, file), Language::Nl);
            return paper->info.shareLevel;
        };
        QVERIFY(levelOfPaper() == ShareLevel::InternBzk);

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*bank, asked.uid, [](KnowledgeQuestion &question) {
            question.shareLevel = ShareLevel::EigenDg;
        }));

        QVERIFY(levelOfPaper() == ShareLevel::EigenDg);
    }

    void nothingOfTheFileComesIntoTheBank()
    {
        const QByteArray before = test::dump(*m_bank);

        QVERIFY_RESULT(scan({questionHere(0).text}));

        QCOMPARE(test::dump(*m_bank), before);
    }

    void fileThatIsNotThereIsAnError()
    {
        QVERIFY(!scanForeignFile(*m_bank, m_folder.filePath(u"weg.csv"_s)));
    }

    void bankWithoutRecordsHasNothingInCommon()
    {
        const auto empty = test::makeBank();

        const auto found = scanForeignFile(*empty, fileWith({u"Hoe komen er meer woningen bij?"_s}));

        QVERIFY_RESULT(found);
        QVERIFY(found->texts.isEmpty());
    }

    void whoStopsItGetsNothing()
    {
        std::stop_source stop;
        stop.request_stop();

        const auto found =
            scanForeignFile(*m_bank, fileWith({questionHere(0).text}), {}, {}, stop.get_token());

        QCOMPARE_ERROR(found, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestForeignScan)
#include "tst_foreignscan.moc"
