// SPDX-License-Identifier: EUPL-1.2
#include "support/walker.h"
#include "support/walksteps.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString CitedSentence = u"Tekort aan personeel is de belangrijkste oorzaak van vertraging."_s;
const Walker::Words AddArgument{u"Argument toevoegen"_s, u"Add argument"_s};
const Walker::Words FindSource{u"Typ om een bron te zoeken"_s, u"Find a source by typing"_s};

} // namespace

/// Scenario 3 of the specification from its twelfth step, in the window and by keyboard alone: the advice is
/// written, offered, decided on and written anew. The numbers are those of its steps.
class TestWalkOffer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;

    void opensTheAdvice()
    {
        m_walker->start();
        QVERIFY(m_walker->open(u"KIEM-ADV-02"_s));
    }

    void asksForADecision() // 11
    {
        QVERIFY(m_walker->tabTo({u"Advies (gevraagd besluit)"_s, u"Advice (decision asked)"_s}));
        m_walker->type(u"Begin met een gedeelde pool per vak."_s);
    }

    void cite(const QString &code)
    {
        QVERIFY(m_walker->tabTo(FindSource));
        QVERIFY(m_walker->pick(code));
        QVERIFY(m_walker->sees(fullRefcode(code)));
    }

    void citesTwoStudies() // 12
    {
        QVERIFY(m_walker->tabTo(AddArgument));
        m_walker->press(Qt::Key_Space);
        m_walker->type(CitedSentence);
        cite(u"DGOBDR-STU-07"_s);
        cite(u"DGRO-STU-06"_s);
    }

    void citesAWithdrawnStudy() // 14
    {
        const Walker::Words warning{u"Bron DGRO-STU-0016 is ingetrokken."_s,
                                    u"Source DGRO-STU-0016 was withdrawn."_s};
        cite(u"DGRO-STU-16"_s);
        QVERIFY(m_walker->sees(warning));

        QVERIFY(m_walker->tabTo<QAbstractItemView>({u"Bron"_s, u"Source"_s}, Qt::Key_Backtab));
        m_walker->press(Qt::Key_End, Qt::ControlModifier);
        m_walker->press(Qt::Key_Delete);
        QVERIFY(m_walker->isWithout(m_walker->in(warning)));
    }

    void addOption(const QStringList &cells)
    {
        QVERIFY(m_walker->tabTo({u"Optie toevoegen"_s, u"Add option"_s}));
        m_walker->press(Qt::Key_Space);
        for (const QString &cell : cells) { // past the last cell Tab goes on to the next field
            m_walker->type(cell);
            m_walker->press(Qt::Key_Tab);
        }
    }

    void weighsTwoOptions() // 16
    {
        addOption({u"Delen per vak"_s, u"snel"_s, u"niet elk vak"_s, u"kleine gemeenten"_s});
        addOption({u"Samenvoegen"_s, u"alles"_s, u"duurt lang"_s, u"inwoners"_s});
        QVERIFY(m_walker->sees(u"niet elk vak"_s));
        QVERIFY(m_walker->sees(u"duurt lang"_s));
    }

    void saysWhatIsNotKnown() // 17
    {
        QVERIFY(m_walker->tabTo({u"Typ om een vraag te zoeken"_s, u"Find a question by typing"_s}));
        QVERIFY(m_walker->pick(u"DGKR-VRG-03"_s));
        QVERIFY(m_walker->sees(u"DGKR-VRG-0003"_s));
        QVERIFY(m_walker->save());
    }

    void asksOthers() // 19
    {
        QVERIFY(m_walker->turnTo({u"Afstemming"_s, u"Consultation"_s}));
        QVERIFY(m_walker->tabTo({u"Afstemming toevoegen"_s, u"Add consultation"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(m_walker->choose({u"DGKR"_s, u"DGKR"_s}));
        m_walker->press(Qt::Key_Tab);
        m_walker->write(u"20-4-2026"_s);
        m_walker->press(Qt::Key_Tab);
        QVERIFY(m_walker->choose({u"Akkoord met opmerking"_s, u"Agrees with a remark"_s}));
        m_walker->press(Qt::Key_Tab);
        m_walker->type(u"Noem ook de eilanden."_s);
        m_walker->press(Qt::Key_Return);
        QVERIFY(m_walker->save());
    }

    void offers() // 20
    {
        m_walker->inDialog([this] {
            QVERIFY(m_walker->sees({u"vast als versie 1.0"_s, u"is frozen as version 1.0"_s}));
            m_walker->press(Qt::Key_Return);
        });
        QVERIFY(m_walker->tabTo({u"Aanbieden"_s, u"Offer"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"Aangeboden · versie 1.0"_s, u"Offered · version 1.0"_s}));
    }

    void printsIt() // 21
    {
        QVERIFY(m_walker->tabTo({u"Besluit vastleggen"_s, u"Record decision"_s}));
        const QByteArray paper = m_walker->printed(u"advies.html"_s);

        for (const QString &part : {u"Begin met een gedeelde pool"_s, CitedSentence.chopped(1),
                                    u"niet elk vak"_s, u"DGKR-VRG-0003"_s, u"[2]"_s})
            QVERIFY2(paper.contains(part.toUtf8()), qPrintable(part));
        QVERIFY(!paper.contains("[3]"));
    }

    void savesTheOtherForms() // 21
    {
        const QByteArray pdf = m_walker->printed(u"advies.pdf"_s);
        const QByteArray odt = m_walker->printed(u"advies.odt"_s);

        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(odt.startsWith("PK"));
    }

    void recordsTheOutcome() // 23
    {
        m_walker->inDialog([this] {
            QVERIFY(m_walker->tabTo({u"Wat is besloten"_s, u"What was decided"_s}));
            QVERIFY(m_walker->choose({u"Deels"_s, u"Partly"_s}));
            QVERIFY(m_walker->tabTo({u"Toelichting"_s, u"Explanation"_s}));
            m_walker->type(u"Eerst op twee eilanden."_s);
            QVERIFY(m_walker->tabTo({u"Vastleggen"_s, u"Record"_s}));
            m_walker->press(Qt::Key_Space);
        });
        QVERIFY(m_walker->tabTo({u"Besluit vastleggen"_s, u"Record decision"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"Deels overgenomen · versie 1.0"_s, u"Partly adopted · version 1.0"_s}));
    }

    void writesDownThatTheStudiesWereUsed() // 23
    {
        QVERIFY(m_walker->tabTo({u"Vastleggen"_s, u"Write down"_s}));
        m_walker->press(Qt::Key_Space);
        QVERIFY(
            m_walker->sees({u"Gebruik van 2 studies vastgelegd."_s, u"Use of 2 studies written down."_s}));

        QVERIFY(m_walker->open(u"DGOBDR-STU-07"_s));
        QVERIFY(m_walker->turnTo({u"Gebruik"_s, u"Use"_s}));
        QVERIFY(m_walker->sees(u"KIEM-ADV-0002"_s));
        QVERIFY(m_walker->open(u"KIEM-ADV-02"_s));
    }

    void typesInWhatWasOffered() // 22
    {
        QVERIFY(m_walker->turnTo({u"Tekst"_s, u"Text"_s}));
        m_walker->inDialog([this] {
            QVERIFY(m_walker->sees({u"Nieuwe versie 1.1 beginnen?"_s, u"Begin version 1.1?"_s}));
            m_walker->press(Qt::Key_Return);
        });
        QVERIFY(m_walker->tabTo<QLineEdit>({u"Titel"_s, u"Title"_s}));
        m_walker->press(Qt::Key_D);
        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"versie 1.1"_s, u"version 1.1"_s}));

        QVERIFY(m_walker->tabTo<QLineEdit>({u"Titel"_s, u"Title"_s}));
        m_walker->write(u"Deel specialisten per vak"_s);
        QVERIFY(m_walker->save());
        QVERIFY(m_walker->turnTo({u"Versies"_s, u"Versions"_s}));
        QVERIFY(m_walker->sees({u"Versie 1.0"_s, u"Version 1.0"_s}));
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"KIEM"_s);

        using Walk = TestWalkOffer;
        takeSteps<Walk>(*this, {&Walk::opensTheAdvice, &Walk::asksForADecision, &Walk::citesTwoStudies,
                                &Walk::citesAWithdrawnStudy, &Walk::weighsTwoOptions,
                                &Walk::saysWhatIsNotKnown, &Walk::asksOthers, &Walk::offers, &Walk::printsIt,
                                &Walk::savesTheOtherForms, &Walk::recordsTheOutcome,
                                &Walk::writesDownThatTheStudiesWereUsed, &Walk::typesInWhatWasOffered});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkOffer)
#include "tst_walkoffer.moc"
