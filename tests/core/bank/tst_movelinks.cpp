// SPDX-License-Identifier: EUPL-1.2
#include "bank/answers.h"
#include "bank/movelinks.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestMoveLinks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_old;
    Uid m_new;

    void link(const Uid &from, LinkType type, const Uid &to) const
    {
        QVERIFY_RESULT(m_bank->write(
            {.act = u"link"_s}, [&](Write &write) { return m_bank->links().add(write, from, type, to); }));
    }
    Uid answer(const Uid &question, const Uid &study) const
    {
        return test::insert(*m_bank, StudyQuestionLink{.study = study, .question = question});
    }
    void move() const
    {
        QVERIFY_RESULT(
            m_bank->write({.act = u"merge"_s}, [&](Write &write) { return moveLinks(write, m_old, m_new); }));
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_old = test::insert(*m_bank, test::aQuestion(u"Oud?"_s));
        m_new = test::insert(*m_bank, test::aQuestion(u"Nieuw?"_s));
    }

    void linksAtEitherEndMove()
    {
        const Uid subject = Uid::createUuid();
        const Uid project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s});
        link(m_old, LinkType::Concept, subject);
        link(project, LinkType::Question, m_old);

        move();

        QCOMPARE(*m_bank->links().from(m_new, LinkType::Concept), QList<Uid>{subject});
        QCOMPARE(*m_bank->links().from(project, LinkType::Question), QList<Uid>{m_new});
        QVERIFY(m_bank->links().from(m_old, LinkType::Concept)->isEmpty());
    }

    void linkBetweenTheTwoGoes()
    {
        link(m_old, LinkType::SeeAlso, m_new);

        move();

        QVERIFY(m_bank->links().from(m_new, LinkType::SeeAlso)->isEmpty());
        QVERIFY(m_bank->links().from(m_old, LinkType::SeeAlso)->isEmpty());
    }

    void studiesAnswerTheOtherQuestionOnce()
    {
        const Uid both = test::insert(*m_bank, test::aStudy());
        const Uid only = test::insert(*m_bank, test::aStudy(u"Tweede"_s));
        answer(m_old, both);
        answer(m_new, both);
        answer(m_old, only);

        move();

        QVERIFY(answersTo(*m_bank, m_old)->isEmpty());
        const auto answers = answersTo(*m_bank, m_new);
        QCOMPARE(answers->size(), 2);
        QVERIFY(answers->at(0).study != answers->at(1).study);
    }
};

QTEST_GUILESS_MAIN(TestMoveLinks)
#include "tst_movelinks.moc"
