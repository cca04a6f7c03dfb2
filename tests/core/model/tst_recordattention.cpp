// SPDX-License-Identifier: EUPL-1.2
#include "model/contactmoment.h"
#include "model/exploration.h"
#include "model/person.h"
#include "model/recordattention.h"
#include "model/signal.h"
#include "model/unit.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename R> QList<Attention> together(const R &record)
{
    return attentionTogether(recordTypeOf<R>, valuesOf(record));
}

template <typename R> QList<Attention> remarks(const R &record)
{
    return remarksOn(recordTypeOf<R>, valuesOf(record));
}

const QDate Monday(2026, 3, 2);
const QDate Tuesday(2026, 3, 3);

} // namespace

class TestRecordAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endBeforeItsBeginningIsTold()
    {
        const QList<Attention> wrong{Attention::EndsBeforeItBegins};

        QCOMPARE(together(Unit{.validFrom = Tuesday, .validTo = Monday}), wrong);
        QCOMPARE(together(Signal{.observedOn = Tuesday, .actBefore = Monday}), wrong);
        QCOMPARE(together(Exploration{.fromDate = Tuesday, .toDate = Monday}), wrong);
        QCOMPARE(together(ContactMoment{.date = Tuesday, .followUpOn = Monday}), wrong);
    }

    void sameDayAndAnOpenEndAreRight()
    {
        QCOMPARE(together(Unit{.validFrom = Monday, .validTo = Monday}), QList<Attention>());
        QCOMPARE(together(Unit{.validFrom = Monday}), QList<Attention>());
        QCOMPARE(together(Unit{.validTo = Monday}), QList<Attention>());
    }

    void datesCompareAsFarAsBothAreKnown()
    {
        const auto over = [](const QString &from, const QString &to) {
            return together(Study{.periodFrom = {from}, .periodTo = {to}});
        };

        QCOMPARE(over(u"2024-05"_s, u"2024"_s), QList<Attention>());
        QCOMPARE(over(u"2024-05"_s, u"2023"_s), QList<Attention>{Attention::EndsBeforeItBegins});
    }

    void dataOfAPersonHaveADayAndAGround()
    {
        Person person{.family = u"Wit"_s};
        QCOMPARE(together(person), (QList{Attention::NoReviewDate, Attention::UnknownGround}));

        person.reviewAfter = Monday;
        person.privacyGround = PrivacyGround::PubliekeTaak;
        QCOMPARE(together(person), QList<Attention>());
    }

    void questionIsToldWhatItsEditorShows()
    {
        KnowledgeQuestion question;
        question.text = u"Onderzoek naar het wonen van ouderen"_s;
        QCOMPARE(remarks(question), QList<Attention>{Attention::NoQuestionMark});

        question.text = u"Waarom?"_s;
        QCOMPARE(remarks(question), QList<Attention>{Attention::ShortQuestion});

        question.text = u"Hoe groot is het verschil? En waarom dan?"_s;
        QCOMPARE(remarks(question), QList<Attention>{Attention::SeveralQuestions});
    }

    void whatIsStillToComeIsNoRemark()
    {
        KnowledgeQuestion question;
        question.text = u"Hoe groot is de energiearmoede onder huurders?"_s;
        Study study;
        study.title = u"Wonen"_s;

        QCOMPARE(remarks(question), QList<Attention>());
        QCOMPARE(remarks(study), QList<Attention>());
    }

    void sameThingIsSaidOnce()
    {
        QCOMPARE(remarks(Signal{.observedOn = Tuesday, .actBefore = Monday}),
                 QList<Attention>{Attention::EndsBeforeItBegins});
    }
};

QTEST_GUILESS_MAIN(TestRecordAttention)
#include "tst_recordattention.moc"
