// SPDX-License-Identifier: EUPL-1.2
#include "jobs/linkedrecords.h"
#include "jobs/signaltriage.h"
#include "model/policydossier.h"
#include "model/signal.h"
#include "model/studyquestionlink.h"
#include "model/task.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Uid aDossier(Bank &bank)
{
    return insert(bank, PolicyDossier{.code = u"D4"_s, .title = u"Betaalbaar wonen"_s});
}

Uid aSignalOf(Bank &bank)
{
    Signal signal;
    signal.title = u"Kamervragen"_s;
    signal.arena = {Arena::Politiek};
    signal.sources = {{.title = u"Kamerbrief"_s}};
    signal.observedOn = QDate(2026, 2, 1);
    return insert(bank, signal);
}

Result<> link(Bank &bank, const Uid &one, const LinkWay &way, const Uid &other, const QString &note = {})
{
    return bank.write({.act = u"link"_s},
                      [&](Write &write) { return makeLink(bank, write, one, way, other, note); });
}

Result<> take(Bank &bank, const Uid &one, const LinkWay &way, const Uid &other)
{
    return bank.write({.act = u"unlink"_s},
                      [&](Write &write) { return takeLink(bank, write, one, way, other); });
}

} // namespace

class TestLinkedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsSeenFromBothSides()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid dossier = aDossier(*bank);

        QVERIFY_RESULT(link(*bank, study, {.type = LinkType::Dossier}, dossier));
        const auto ofStudy = linkedRecords(*bank, study);
        const auto ofDossier = linkedRecords(*bank, dossier);

        QCOMPARE(ofStudy->size(), 1);
        QCOMPARE(ofStudy->first().line.uid, dossier);
        QCOMPARE(ofDossier->first().line.uid, study);
        QVERIFY(!ofDossier->first().way.isForward);
    }

    void aLinkOfAnyFormIsTakenAwayFromEitherSide()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid question = insert(*bank, aQuestion());
        const Uid signal = aSignalOf(*bank);
        const Uid dossier = aDossier(*bank);
        QVERIFY_RESULT(link(*bank, study, {.type = LinkType::Dossier}, dossier));
        QVERIFY_RESULT(link(*bank, study, {.form = LinkForm::Answer}, question));
        QVERIFY_RESULT(link(*bank, signal, {.form = LinkForm::Meaning}, dossier, u"Bouwen stokt"_s));

        QVERIFY_RESULT(take(*bank, dossier, {.type = LinkType::Dossier, .isForward = false}, study));
        QVERIFY_RESULT(take(*bank, study, {.form = LinkForm::Answer}, question));
        QVERIFY_RESULT(take(*bank, dossier, {.form = LinkForm::Meaning, .isForward = false}, signal));

        for (const Uid &record : {study, question, signal, dossier})
            QVERIFY(linkedRecords(*bank, record)->isEmpty());
    }

    void aLinkThatIsNotThereIsNotFound()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid dossier = aDossier(*bank);

        QCOMPARE_ERROR(take(*bank, study, {.type = LinkType::Dossier}, dossier), Error::Code::NotFound);
    }

    void fromTheOtherEndItIsTheSameLink()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid dossier = aDossier(*bank);

        QVERIFY_RESULT(link(*bank, dossier, {.type = LinkType::Dossier, .isForward = false}, study));

        QCOMPARE(*bank->links().from(study, LinkType::Dossier), QList{dossier});
    }

    void anAnswerKeepsItsDegree()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid question = insert(*bank, aQuestion());
        const LinkWay partly{.form = LinkForm::Answer, .degree = AnswerDegree::Deels, .isForward = false};

        QVERIFY_RESULT(link(*bank, question, partly, study, u"Alleen Europees Nederland"_s));
        const auto linked = linkedRecords(*bank, question);

        QCOMPARE(linked->first().way, partly);
        QCOMPARE(linked->first().note, u"Alleen Europees Nederland"_s);
        QCOMPARE(bank->records<StudyQuestionLink>().all()->first().study, study);
    }

    void aSecondTimeMakesNoSecondAnswer()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid question = insert(*bank, aQuestion());
        const LinkWay fully{.form = LinkForm::Answer, .degree = AnswerDegree::Volledig};

        QVERIFY_RESULT(link(*bank, study, fully, question));
        QVERIFY_RESULT(link(*bank, study, fully, question));

        QCOMPARE(bank->records<StudyQuestionLink>().all()->size(), 1);
    }

    // S10d
    void aSignalIsOnlyLinkedToADossierWithItsMeaning()
    {
        const auto bank = makeBank();
        const Uid signal = aSignalOf(*bank);
        const Uid dossier = aDossier(*bank);
        const LinkWay way = linkWays(Kind::Signal, Kind::PolicyDossier).first();

        QCOMPARE_ERROR(link(*bank, signal, way, dossier, u" "_s), Error::Code::InvalidInput);
        QVERIFY_RESULT(link(*bank, signal, way, dossier, u"Meer huurders in de knel"_s));

        QCOMPARE(linkedRecords(*bank, dossier)->first().note, u"Meer huurders in de knel"_s);
    }

    void aMeaningIsTheLinkThatTriageMakesToo()
    {
        const auto bank = makeBank();
        const Uid signal = aSignalOf(*bank);
        const Uid dossier = aDossier(*bank);
        const LinkWay way = linkWays(Kind::Signal, Kind::PolicyDossier).first();

        QVERIFY_RESULT(link(*bank, signal, way, dossier, u"Meer huurders in de knel"_s));

        QVERIFY_RESULT(bank->records<SignalDossierLink>().get(dossierLinkUid(signal, dossier)));
        QVERIFY(bank->records<Signal>().get(signal)->status == SignalStatus::Gekoppeld);
    }

    void aQuestionBelongsToItsDossier()
    {
        const auto bank = makeBank();
        const Uid question = insert(*bank, aQuestion());
        const Uid dossier = aDossier(*bank);

        QVERIFY_RESULT(
            link(*bank, question, linkWays(Kind::KnowledgeQuestion, Kind::PolicyDossier).first(), dossier));

        QCOMPARE(bank->records<KnowledgeQuestion>().get(question)->dossier, dossier);
        QCOMPARE(linkedRecords(*bank, dossier)->first().line.uid, question);
    }

    void whatIsInTheTrashIsLeftOutAndUndoTakesALinkBack()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid other = insert(*bank, aStudy(u"Wonen boven winkels"_s));
        QVERIFY_RESULT(link(*bank, study, {.type = LinkType::SeeAlso}, other));

        QVERIFY_RESULT(removeRecord<Study>(*bank, other));
        const auto without = linkedRecords(*bank, study);
        QVERIFY_RESULT(bank->undo());
        const auto with = linkedRecords(*bank, study);
        QVERIFY_RESULT(bank->undo());
        const auto unlinked = linkedRecords(*bank, study);

        QVERIFY(without->isEmpty());
        QCOMPARE(with->size(), 1);
        QVERIFY(unlinked->isEmpty());
    }

    void anOpenTaskIsNamedWithItsRecord()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        insert(*bank, Task{.what = u"Samenvatting schrijven"_s, .about = study});

        const auto linked = linkedRecords(*bank, study);

        QCOMPARE(linked->first().way.form, LinkForm::TaskAbout);
        QCOMPARE(linked->first().line.title, u"Samenvatting schrijven"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkedRecords)
#include "tst_linkedrecords.moc"
