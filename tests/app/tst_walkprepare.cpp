// SPDX-License-Identifier: EUPL-1.2
#include "support/walker.h"
#include "support/walksteps.h"

#include <QClipboard>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const Walker::Words Participants{u"Deelnemers"_s, u"Participants"_s};
const Walker::Words AddArgument{u"Argument toevoegen"_s, u"Add argument"_s};
const QString SharedInsight = u"Deel specialisten per vak, niet per gemeente"_s;

} // namespace

/// Scenario 3 of the specification, in the window and by keyboard alone: what stands beside the work. Who
/// knows about the subject, who is asked twice, what an advice takes over from an exploration, what was found
/// about an approach, and when a page is full. The numbers are those of its steps.
class TestWalkPrepare : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;

    void addsExperts() // 4
    {
        m_walker->start();
        QVERIFY(m_walker->open(u"KIEM-BIJ-01"_s));
        QVERIFY(m_walker->turnTo(Participants));
        m_walker->inDialog([this] {
            m_walker->type(u"uitvoeringskracht"_s);
            QVERIFY(m_walker->sees(u"Akker, Joris van den"_s));
            QVERIFY(m_walker->sees({u"laatste contact"_s, u"last contact"_s}));
            QVERIFY(m_walker->sees({u"wil niet benaderd worden"_s, u"does not want to be approached"_s}));
            QVERIFY(m_walker->tabTo<QAbstractItemView>({u"Experts"_s, u"Experts"_s}));
            m_walker->press(Qt::Key_Space);
            m_walker->press(Qt::Key_Down);
            m_walker->press(Qt::Key_Space);
            QVERIFY(m_walker->sees({u"2 van 8 gekozen"_s, u"2 of 8 chosen"_s}));
            QVERIFY(m_walker->tabTo({u"Toevoegen"_s, u"Add"_s}));
            m_walker->press(Qt::Key_Space);
        });
        QVERIFY(m_walker->tabTo({u"Toevoegen op deskundigheid"_s, u"Add by expertise"_s}));
        m_walker->press(Qt::Key_Space);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"2 op de lijst"_s, u"2 on the list"_s}));
        QVERIFY(m_walker->save());
    }

    void writesAnInsight() // 10
    {
        QVERIFY(m_walker->addInsight(SharedInsight));
    }

    void asksOneOfThemForSomethingElse() // 6
    {
        m_walker->press(Qt::Key_Escape);
        m_walker->press(Qt::Key_N, Qt::ControlModifier);
        m_walker->type(u"Kennislunch"_s);
        QVERIFY(m_walker->tabTo({u"Begin"_s, u"Begins"_s}));
        m_walker->write(u"1-4-2026 12:30"_s);
        QVERIFY(m_walker->tabTo({u"Einde"_s, u"Ends"_s}));
        m_walker->write(u"1-4-2026 14:00"_s);
        QVERIFY(m_walker->turnTo(Participants));
        m_walker->press(Qt::Key_Insert);
        QVERIFY(m_walker->tabTo({u"Persoon"_s, u"Person"_s}));
        QVERIFY(m_walker->pick(u"Akker"_s));

        QVERIFY(m_walker->sees({u"1 deelnemer is op dat moment voor iets anders gevraagd"_s,
                                u"1 participant is asked to another event at the same time"_s}));
        QVERIFY(m_walker->sees(u"KIEM-BIJ-0001"_s));
        QVERIFY(m_walker->save());
    }

    void completesTheAdviceOfTheExploration() // 11
    {
        QVERIFY(m_walker->open(u"KIEM-VKN-01"_s));
        m_walker->inDialog([this] {
            QVERIFY(m_walker->sees(u"KIEM-ADV-0002"_s));
            m_walker->press(Qt::Key_Return);
        });
        m_walker->press(Qt::Key_K, Qt::ControlModifier);
        m_walker->write(m_walker->in({u">advies van deze verkenning"_s, u">advice of this exploration"_s}));
        QVERIFY(m_walker->sees({u"Maak advies van deze verkenning"_s, u"Make advice of this exploration"_s}));
        m_walker->press(Qt::Key_Return);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees(
            {u"1 inzicht aan KIEM-ADV-0002 toegevoegd."_s, u"1 insight added to KIEM-ADV-0002."_s}));
        QVERIFY(m_walker->open(u"KIEM-ADV-02"_s));
        QVERIFY(m_walker->sees(SharedInsight));
    }

    void namesAnApproach() // 15
    {
        QVERIFY(m_walker->tabTo(AddArgument));
        m_walker->press(Qt::Key_Space);
        m_walker->type(u"Een gedeelde pool van specialisten werkt."_s);

        const QString approach = u"Gedeelde pool van specialisten: "_s;
        QVERIFY(m_walker->sees({approach + u"Werkt waarschijnlijk"_s, approach + u"Probably works"_s}));
        QVERIFY(m_walker->sees(u"Minder vertraging bij vergunningen"_s));
        QVERIFY(m_walker->sees({u"sterkte van bewijs 2 van 5"_s, u"strength of evidence 2 of 5"_s}));
        QVERIFY(m_walker->sees({u"sterkte van bewijs 3 van 5"_s, u"strength of evidence 3 of 5"_s}));
    }

    void writesMoreThanFits() // 18
    {
        const Walker::Words isFull{u"Bladzijde 2 is vol. ‘Onderbouwing’ is "_s,
                                   u"Page 2 is full. “Evidence” is "_s};
        QGuiApplication::clipboard()->setText(u"Kleine besturen vinden geen mensen meer. "_s.repeated(220));
        m_walker->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_walker->sees(isFull));

        m_walker->write(u"Kleine besturen vinden geen mensen meer."_s);
        QVERIFY(m_walker->isWithout(m_walker->in(isFull)));
        QVERIFY(m_walker->sees({u"van 2 bladzijden"_s, u"of 2 pages"_s}));
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"KIEM"_s);

        using Walk = TestWalkPrepare;
        takeSteps<Walk>(*this,
                        {&Walk::addsExperts, &Walk::writesAnInsight, &Walk::asksOneOfThemForSomethingElse,
                         &Walk::completesTheAdviceOfTheExploration, &Walk::namesAnApproach,
                         &Walk::writesMoreThanFits});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkPrepare)
#include "tst_walkprepare.moc"
