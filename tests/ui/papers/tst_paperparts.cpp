// SPDX-License-Identifier: EUPL-1.2
#include "model/concept.h"
#include "papers/paperparts.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "wording/recordlink.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestPaperParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsStandInOneLineWithoutTheEmptyOnes()
    {
        const PaperParagraph line = factsLine({u"2024"_s, QString(), u"TNO"_s});

        QCOMPARE(line.size(), 1);
        QCOMPARE(line[0].text, u"2024 · TNO"_s);
        QVERIFY(line[0].emphasis == Emphasis::Quiet);
    }

    void whoMayOnlyReadIsNotInvitedToLink()
    {
        const test::Desk desk(test::Desk::Content::Nothing);
        const auto said = [&](OpenMode mode) {
            const auto bank = desk.open(mode);
            return nothingLinked(*bank, u"Nothing yet."_s)[0].text;
        };

        QCOMPARE(said(OpenMode::ReadWrite), u"Nothing yet. Press Ctrl+L."_s);
        QCOMPARE(said(OpenMode::ReadOnly), u"Nothing yet."_s);
    }

    void linesOfATextBecomeParagraphs()
    {
        Paper paper;

        addText(paper, u"Summary"_s, u"een\n\ntwee"_s);
        addText(paper, u"Nothing"_s, QString());

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(paper.sections[0].heading, u"Summary"_s);
        QCOMPARE(paper.sections[0].paragraphs.size(), 2);
    }

    void recordWithoutACodeIsALinkByItsTitle()
    {
        Headline line;
        line.title = u"Wonen"_s;

        QCOMPARE(lineOfRecord(line).size(), 1);
        QCOMPARE(lineOfRecord(line)[0].text, u"Wonen"_s);
        line.code = u"DGVB-STU-0001"_s;
        QCOMPARE(lineOfRecord(line)[0].text, u"DGVB-STU-0001"_s);
        QCOMPARE(lineOfRecord(line, u"deels"_s).last().text, u" · deels"_s);
    }

    void ofManyItemsTheRestIsCounted()
    {
        Paper paper;

        addItems(paper, u"Numbers"_s, QList<int>(LongestList + 20, 7),
                 [](int number) { return PaperParagraph{{QString::number(number)}}; });
        addItems(paper, u"Nothing"_s, QList<int>(), [](int) { return PaperParagraph(); });

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(paper.sections[0].paragraphs.size(), LongestList + 1);
    }

    void recordsBecomeLinksWithTheirNotes()
    {
        const auto bank = test::makeBank(u"DGVB"_s);
        const Uid first = test::insert(*bank, test::aStudy(u"Een"_s));
        const Uid gone = test::insert(*bank, test::aStudy(u"Weg"_s));
        const Uid last = test::insert(*bank, test::aStudy(u"Twee"_s));
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, gone));
        Paper paper;

        addRecords(paper, *bank, u"Studies"_s, {first, gone, last}, {QString(), u"weg"_s, u"deels"_s});

        const QList<PaperParagraph> lines = paper.sections.first().paragraphs;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(recordOfLink(lines[0][0].link), first);
        QCOMPARE(lines[0][1].text, u" Een"_s);
        QCOMPARE(lines[1].last().text, u" · deels"_s);
    }

    void withoutRecordsThereIsNoSection()
    {
        const auto bank = test::makeBank();
        Paper paper;

        addRecords(paper, *bank, u"Studies"_s, {});
        addRecords(paper, *bank, u"Studies"_s, {newUid(bank->now())});

        QVERIFY(paper.sections.isEmpty());
    }

    void namesOfWhatIsLinkedStandInOneLine()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        QList<Uid> subjects;
        for (const QString &label : {u"wonen"_s, u"zorg"_s})
            subjects.append(test::insert(*bank, Concept{.prefNl = label, .scheme = u"wonen"_s}));
        QVERIFY_RESULT(bank->write({.act = u"link"_s}, [&](Write &write) {
            return bank->links().set(write, study, LinkType::Concept, subjects);
        }));
        Paper paper;

        addNames(paper, *bank, u"Concepts"_s, study, LinkType::Concept);
        addNames(paper, *bank, u"Dossiers"_s, study, LinkType::Dossier);

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(paper.sections[0].paragraphs[0][0].text, u"wonen, zorg"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaperParts)
#include "tst_paperparts.moc"
