// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "jobs/collectionlist.h"
#include "jobs/collectionrule.h"
#include "jobs/collectionstudies.h"
#include "model/approach.h"
#include "model/concept.h"
#include "model/finding.h"
#include "support/testbank.h"

#include <QRandomGenerator>
#include <QSet>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

KeptFilter asking(const QString &key, const QString &choice)
{
    return {.name = {}, .text = {}, .chosen = {{key, {choice}}}};
}

} // namespace

/// Which studies are in a knowledge bank inside the bank.
class TestCollectionStudies : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    qint64 study(const QString &title, StudyType type = StudyType::Rapport)
    {
        Study made = test::aStudy(title);
        made.type = type;
        return *recordId(m_bank->context().db, test::insert(*m_bank, made));
    }

    Uid collection(const QString &rule)
    {
        return test::insert(*m_bank, Collection{.nameNl = u"Kennisbank"_s, .rule = rule});
    }

    Uid bookCollection() { return collection(ruleText(asking(u"type"_s, u"boek"_s))); }

    QList<qint64> studiesOf(const Uid &collection)
    {
        const auto studies = studiesInCollection(*m_bank, collection);
        return studies ? studies->all : QList<qint64>{-1};
    }

    using HandStep = Result<CollectionChange> (*)(Bank &bank, Write &write, const Uid &collection,
                                                  const QList<qint64> &studies);
    Result<CollectionChange> change(HandStep step, const Uid &collection, const QList<qint64> &studies)
    {
        return m_bank->write({u"link"_s, Kind::Collection},
                             [&](Write &write) { return step(*m_bank, write, collection, studies); });
    }

    Result<> setType(qint64 study, StudyType type)
    {
        const auto uids = recordUids(m_bank->context().db, {study});
        return test::edit<Study>(*m_bank, uids->first(), [type](Study &edited) { edited.type = type; });
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void whatFitsTheRuleIsInItAlsoWhenItComesLater()
    {
        const qint64 first = study(u"Eerste"_s, StudyType::Boek);
        study(u"Rapport"_s);
        const Uid books = bookCollection();
        QCOMPARE(studiesOf(books), QList<qint64>{first});

        const qint64 later = study(u"Later"_s, StudyType::Boek);

        QCOMPARE(studiesOf(books), (QList<qint64>{later, first}));
    }

    void whatFitsNoLongerGoesOut()
    {
        const qint64 book = study(u"Boek"_s, StudyType::Boek);
        const Uid books = bookCollection();

        QVERIFY_RESULT(setType(book, StudyType::Rapport));

        QVERIFY(studiesOf(books).isEmpty());
    }

    void whatIsAddedByHandNeedNotFit()
    {
        const qint64 report = study(u"Rapport"_s);
        const Uid books = bookCollection();

        const auto added = change(addToCollection, books, {report});

        QVERIFY_RESULT(added);
        QCOMPARE(added->changed, 1);
        QCOMPARE(studiesOf(books), QList<qint64>{report});
        QCOMPARE(studiesInCollection(*m_bank, books)->byHand, QList<qint64>{report});
        QVERIFY_RESULT(m_bank->undo());
        QVERIFY(studiesOf(books).isEmpty());
    }

    void whatIsTakenOutStaysOutThoughItFits()
    {
        const qint64 book = study(u"Boek"_s, StudyType::Boek);
        const Uid books = bookCollection();

        QVERIFY_RESULT(change(takeOutOfCollection, books, {book}));
        QVERIFY_RESULT(setType(book, StudyType::Rapport));
        QVERIFY_RESULT(setType(book, StudyType::Boek));

        QVERIFY(studiesOf(books).isEmpty());
        QCOMPARE(studiesInCollection(*m_bank, books)->exceptions, QList<qint64>{book});
    }

    void whatIsAddedAgainIsNoExceptionAnyMore()
    {
        const qint64 book = study(u"Boek"_s, StudyType::Boek);
        const Uid books = bookCollection();
        QVERIFY_RESULT(change(takeOutOfCollection, books, {book}));

        const auto added = change(addToCollection, books, {book});
        const auto again = change(addToCollection, books, {book});

        QVERIFY_RESULT(added);
        QVERIFY_RESULT(again);
        QCOMPARE(added->changed, 1);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->same, 1);
        QCOMPARE(studiesOf(books), QList<qint64>{book});
        QVERIFY(studiesInCollection(*m_bank, books)->exceptions.isEmpty());
    }

    void exceptionIsStrongerThanWhatWasAddedByHand()
    {
        const qint64 book = study(u"Boek"_s, StudyType::Boek);
        const Uid books = bookCollection();
        const auto uids = recordUids(m_bank->context().db, {book});

        QVERIFY_RESULT(m_bank->write({u"link"_s, Kind::Collection}, [&](Write &write) -> Result<> {
            if (auto in = m_bank->links().add(write, books, LinkType::Included, uids->first()); !in)
                return in;
            return m_bank->links().add(write, books, LinkType::Excluded, uids->first());
        }));

        QVERIFY(studiesOf(books).isEmpty());
    }

    void trashIsInNoCollection()
    {
        const qint64 report = study(u"Rapport"_s);
        const Uid books = bookCollection();
        QVERIFY_RESULT(change(addToCollection, books, {report}));

        const auto uids = recordUids(m_bank->context().db, {report});
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, uids->first()));

        QVERIFY(studiesOf(books).isEmpty());
    }

    void ruleOfThemeAndOfFindingsSelectsByThem()
    {
        const qint64 housing = study(u"Wonen"_s);
        const qint64 other = study(u"Zorg"_s);
        const auto uids = recordUids(m_bank->context().db, {housing, other});
        Concept subject;
        subject.prefNl = u"huur"_s;
        subject.scheme = u"Wonen en bouwen"_s;
        const Uid rent = test::insert(*m_bank, subject);
        QVERIFY_RESULT(m_bank->write({u"edit"_s}, [&](Write &write) {
            return m_bank->links().add(write, uids->first(), LinkType::Concept, rent);
        }));
        const Uid subsidy = test::insert(*m_bank, Approach{.nameNl = u"Subsidie"_s});
        test::insert(*m_bank,
                     Finding{.study = uids->last(), .approach = subsidy, .statement = u"Het werkt."_s});

        QCOMPARE(studiesOf(collection(ruleText(asking(u"theme"_s, u"Wonen en bouwen"_s)))),
                 QList<qint64>{housing});
        QCOMPARE(studiesOf(collection(ruleText(asking(u"findings"_s, u"yes"_s)))), QList<qint64>{other});
    }

    void ruleThatIsNotUnderstoodSelectsNothing_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("none") << QString();
        QTest::newRow("rubbish") << u"{\"chosen\": ["_s;
        QTest::newRow("asks nothing") << u"{}"_s;
        QTest::newRow("filter of a newer version")
            << u"{\"chosen\":{\"type\":[\"boek\"],\"mood\":[\"blij\"]}}"_s;
        QTest::newRow("code of a newer version")
            << u"{\"chosen\":{\"type\":[\"boek\"],\"public\":[\"bijna\"]}}"_s;
        QTest::newRow("asks collections") << u"{\"chosen\":{\"collection\":[\"x\"]}}"_s;
    }

    /// To leave out what is not understood would select more than was meant.
    void ruleThatIsNotUnderstoodSelectsNothing()
    {
        QFETCH(const QString, rule);
        study(u"Boek"_s, StudyType::Boek);

        QCOMPARE(studiesOf(collection(rule)), QList<qint64>());
    }

    void listOfStudiesAsksTheSame()
    {
        const qint64 book = study(u"Boek"_s, StudyType::Boek);
        const qint64 report = study(u"Rapport"_s);
        study(u"Ander rapport"_s);
        const Uid books = bookCollection();
        const Uid picked = collection({});
        QVERIFY_RESULT(change(addToCollection, picked, {report}));

        QCOMPARE(*StudyList(*m_bank).ids({.collections = {books}}), QList<qint64>{book});
        QCOMPARE(*StudyList(*m_bank).ids({.collections = {books, picked}}), (QList<qint64>{report, book}));
        QVERIFY_RESULT(test::removeRecord<Collection>(*m_bank, books));
        QVERIFY(StudyList(*m_bank).ids({.collections = {books}})->isEmpty());
    }

    /// Whatever is done by hand, in whatever order: rule plus hand minus exceptions.
    void anyCourseEndsAsRulePlusHandMinusExceptions()
    {
        QRandomGenerator chance(20260302);
        QList<qint64> all;
        QSet<qint64> fitting;
        for (int number = 0; number < 12; ++number) {
            const bool isBook = chance.bounded(2) == 0;
            all.append(study(u"Studie %1"_s.arg(number), isBook ? StudyType::Boek : StudyType::Rapport));
            if (isBook)
                fitting.insert(all.last());
        }
        const Uid books = bookCollection();
        QSet<qint64> byHand;
        QSet<qint64> exceptions;

        for (int step = 0; step < 60; ++step) {
            const qint64 one = all[chance.bounded(int(all.size()))];
            const bool isAdding = chance.bounded(2) == 0;
            QVERIFY_RESULT(change(isAdding ? addToCollection : takeOutOfCollection, books, {one}));
            (isAdding ? byHand : exceptions).insert(one);
            (isAdding ? exceptions : byHand).remove(one);

            const QList<qint64> studies = studiesOf(books);
            QCOMPARE(QSet<qint64>(studies.begin(), studies.end()), (fitting + byHand) - exceptions);
        }
    }

    void listCountsTheStudiesOfEach()
    {
        study(u"Boek"_s, StudyType::Boek);
        bookCollection();
        test::insert(*m_bank, Collection{.nameNl = u"Leeg"_s, .isPublic = true, .slug = u"leeg"_s});
        const CollectionList list(*m_bank);

        const auto lines = list.lines(*list.ids({.sorting = {u"name"_s}}));

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().studies, 1);
        QCOMPARE(lines->last().studies, 0);
        QVERIFY(lines->last().isOurs);
        QCOMPARE(list.ids({.isPublic = true})->size(), 1);
        QCOMPARE(list.ids({.words = u"leeg"_s})->size(), 1);
        QCOMPARE(*list.newest(-1), *list.ids({}));
    }
};

QTEST_GUILESS_MAIN(TestCollectionStudies)
#include "tst_collectionstudies.moc"
