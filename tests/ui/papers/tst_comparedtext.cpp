// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "papers/comparedtext.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestComparedText : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ComparedText textOf(const Uid &record) const
    {
        return comparedText(*m_bank, headlines(m_bank->context().db, {record})->value(record));
    }

    static QStringList lines(const QList<NamedText> &texts)
    {
        QStringList lines;
        for (const NamedText &each : texts)
            lines.append(each.name + u": "_s + each.text);
        return lines;
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(u"DGVB"_s); }

    void recordSaysWhereItStandsAndWhatItIsCalled()
    {
        const ComparedText text = textOf(test::insert(*m_bank, test::aQuestion(u"Waarom?"_s)));

        QVERIFY(text.place.startsWith(u"DGVB-VRG-0001 · "));
        QVERIFY(text.place.endsWith(u" · DGVB"));
        QCOMPARE(text.title, u"Waarom?"_s);
    }

    void questionStandsInItsDossier() // spec 03, 3.6
    {
        const Uid dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"UIT"_s, .title = u"Uitvoeringskracht"_s});
        auto question = test::aQuestion();
        question.dossier = dossier;

        QVERIFY(textOf(test::insert(*m_bank, question)).place.endsWith(u" · DGVB · Uitvoeringskracht"));
    }

    void questionIsReadBesideItsExplanationAndKeywordsAndWhatItIsForIsApart()
    {
        auto question = test::aQuestion(u"Waarom?"_s);
        question.explanation = u"Uitleg"_s;
        question.decisionSupported = u"Het besluit"_s;
        question.keywords = {u"warmte"_s, u"lage inkomens"_s};

        const ComparedText text = textOf(test::insert(*m_bank, question));

        QCOMPARE(lines(text.parts),
                 (QStringList{u"Explanation: Uitleg"_s, u"Keywords: warmte, lage inkomens"_s}));
        QCOMPARE(lines(text.rest), QStringList{u"Supports decision: Het besluit"_s});
        QCOMPARE(text.compared(), (QStringList{u"Waarom?"_s, u"Uitleg"_s, u"warmte, lage inkomens"_s}));
    }

    void summaryOfTheSourceOfAStudyIsApart()
    {
        auto study = test::aStudy();
        study.keyMessage = u"Kern"_s;
        study.abstract = u"Samenvatting"_s;

        const ComparedText text = textOf(test::insert(*m_bank, study));

        QCOMPARE(lines(text.parts), QStringList{u"Main result: Kern"_s});
        QCOMPARE(lines(text.rest), QStringList{u"Summary (source): Samenvatting"_s});
    }

    void summaryInPlainLanguageIsEnough()
    {
        auto study = test::aStudy();
        study.summaryPlain = u"Kort"_s;
        study.abstract = u"Samenvatting"_s;

        const ComparedText text = textOf(test::insert(*m_bank, study));

        QCOMPARE(lines(text.parts), QStringList{u"Plain-language summary: Kort"_s});
        QVERIFY(text.rest.isEmpty());
    }

    void projectIsReadWithTheQuestionsThatItIsToAnswer()
    {
        const Uid asked = test::insert(*m_bank, test::aQuestion(u"Wie doet mee?"_s));
        const Uid gone = test::insert(*m_bank, test::aQuestion(u"Wie niet?"_s));
        const Uid project = test::insert(
            *m_bank, ResearchProject{.title = u"Onderzoek"_s, .centralQuestion = u"Wat werkt?"_s});
        for (const Uid &question : {gone, asked})
            QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
                return m_bank->links().add(write, project, LinkType::Question, question);
            }));
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, gone));

        QCOMPARE(lines(textOf(project).parts),
                 (QStringList{u"Central question: Wat werkt?"_s,
                              u"Questions that it is to answer: Wie doet mee?"_s}));
    }

    void signalIsReadWithItsDescriptionAndKeywords()
    {
        Signal signal{.title = u"Houtstook"_s,
                      .arena = {Arena::Politiek},
                      .sources = {{.title = u"Krant"_s}},
                      .observedOn = QDate(2026, 3, 1)};
        signal.description = u"Meer mensen stoken hout."_s;
        signal.keywords = {u"houtstook"_s};

        QCOMPARE(lines(textOf(test::insert(*m_bank, signal)).parts),
                 (QStringList{u"Description: Meer mensen stoken hout."_s, u"Keywords: houtstook"_s}));
    }

    void factsAreThoseThatAreKnown()
    {
        const QString facts = textOf(test::insert(*m_bank, test::aQuestion())).facts;

        QVERIFY(!facts.isEmpty());
        QVERIFY(!facts.contains(u"·  ·"));
    }

    void recordThatCannotBeReadIsItsHeadlineAlone()
    {
        const Headline line{.uid = newUid(m_bank->now()),
                            .kind = Kind::Study,
                            .code = u"DGRO-STU-0001"_s,
                            .title = u"Elders"_s};

        const ComparedText text = comparedText(*m_bank, line);

        QCOMPARE(text.title, u"Elders"_s);
        QVERIFY(text.parts.isEmpty() && text.facts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparedText)
#include "tst_comparedtext.moc"
