// SPDX-License-Identifier: EUPL-1.2
#include "model/lifecycle.h"
#include "model/projectsteps.h"
#include "wording/errortext.h"
#include "wording/guardtext.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestGuardText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFieldsAreToldByTheirLabels()
    {
        QCOMPARE(missingText(Kind::KnowledgeQuestion, u"dossier,need_by"_s), u"Dossier, Needed by"_s);
    }

    void everythingThatAStudyOrAQuestionCanLackHasWords()
    {
        KnowledgeQuestion question;
        question.needClass = NeedClass::Nodig;
        KnowledgeQuestion open = question;
        open.status = QuestionStatus::Open;
        KnowledgeQuestion answered = question;
        answered.status = QuestionStatus::Beantwoord;
        Study study;
        Study published = study;
        published.publicationStatus = PublicationStatus::Openbaar;

        const auto haveWords = [](Kind kind, const QStringList &names) {
            return !names.isEmpty() && std::ranges::all_of(names, [&](const QString &name) {
                return missingText(kind, name) != name;
            });
        };

        QVERIFY(haveWords(Kind::KnowledgeQuestion, missingForStep(question, open, {})));
        QVERIFY(haveWords(Kind::KnowledgeQuestion, missingForStep(question, answered, {})));
        QVERIFY(haveWords(Kind::Study, missingForStep(study, published)));
    }

    void whatHasASentenceOfItsOwnKeepsIt()
    {
        const Error tooMany{Error::Code::NotAllowed, u"requested_limit"_s};
        QCOMPARE(inWords(tooMany, Kind::Advice), tooMany);
    }

    void whatStaysAsItIsIsToldInSentencesOfItsOwn()
    {
        const auto told = [](Kind kind, const QString &guard) {
            return errorText(inWords({Error::Code::NotAllowed, guard}, kind));
        };

        QVERIFY(told(Kind::Advice, u"offered"_s).startsWith(u"This advice was offered and stays"_s));
        QVERIFY(told(Kind::BulletinItem, u"issued"_s).startsWith(u"This bulletin is out and stays"_s));
        QCOMPARE(inWords({Error::Code::NotAllowed, u"issued"_s}, Kind::Study).detail, u"Date issued"_s);
    }

    void nameOfANewerVersionStaysAsItIs()
    {
        QCOMPARE(missingText(Kind::Study, u"something_new"_s), u"something_new"_s);
    }
};

QTEST_GUILESS_MAIN(TestGuardText)
#include "tst_guardtext.moc"
