// SPDX-License-Identifier: EUPL-1.2
#include "model/approach.h"
#include "model/collection.h"
#include "model/lesson.h"
#include "model/policydossier.h"
#include "model/userecord.h"
#include "papers/linkedpaper.h"
#include "support/testbank.h"
#include "wording/recordlink.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestLinkedPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAFieldRefersToStandsBelowTheNameOfTheField()
    {
        const auto bank = makeBank();
        const Uid approach = insert(*bank, Approach{.nameNl = u"Burgerberaad"_s});
        Lesson lesson;
        lesson.title = u"Begin klein"_s;
        lesson.adviceToOthers = u"Vraag eerst wie er komt."_s;
        lesson.approach = approach;
        const Uid begin = insert(*bank, lesson);

        const Paper paper = linkedPaper(*bank, begin);
        const Paper back = linkedPaper(*bank, approach);

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(recordOfLink(paper.sections.first().paragraphs.first().first().link), approach);
        QVERIFY(paper.facts.isEmpty());
        QCOMPARE(back.sections.first().heading, u"Lessons"_s);
        QCOMPARE(recordOfLink(back.sections.first().paragraphs.first().first().link), begin);
    }

    void aDossierOfAStudyAndOfItsUseIsNamedOnce()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid dossier = insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        QVERIFY_RESULT(bank->write({u"link"_s}, [&](Write &write) {
            return bank->links().add(write, study, LinkType::Dossier, dossier);
        }));
        insert(*bank, UseRecord{.object = study,
                                .usingUnit = bank->identity().unit,
                                .dossier = dossier,
                                .date = QDate(2026, 3, 2)});

        const Paper paper = linkedPaper(*bank, study);

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(paper.sections.first().paragraphs.size(), 1);
    }

    void onlyWhereNothingIsLinkedItSaysSo()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());

        QVERIFY(linkedPaper(*bank, study).facts.first().text.startsWith(u"Nothing is linked here yet."));
    }

    void aCollectionIsNotCalledEmptyForWhatItsRuleSelects()
    {
        const auto bank = makeBank();
        const Uid collection = insert(*bank, Collection{.nameNl = u"Wonen"_s});

        const QString said = linkedPaper(*bank, collection).facts.first().text;

        QVERIFY2(said.startsWith(u"The studies stand on the page “Studies”."), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestLinkedPaper)
#include "tst_linkedpaper.moc"
