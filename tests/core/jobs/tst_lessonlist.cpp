// SPDX-License-Identifier: EUPL-1.2
#include "jobs/lessonlist.h"

#include "bank/bank.h"
#include "model/approach.h"
#include "model/policydossier.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The experiences as a list.
class TestLessonList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_approach;
    Uid m_dossier;

    QStringList titles(const LessonQuery &query) const
    {
        const LessonList list(*m_bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const LessonLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_approach = test::insert(*m_bank, Approach{.nameNl = u"Gedeelde pool"_s});
        m_dossier = test::insert(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        test::insert(*m_bank, Lesson{.title = u"Begin met één vak"_s,
                                     .adviceToOthers = u"Begin klein"_s,
                                     .approach = m_approach});
        test::insert(*m_bank, Lesson{.title = u"Meet na een jaar"_s,
                                     .adviceToOthers = u"Wacht een winter"_s,
                                     .dossier = m_dossier});
    }

    void newestComesFirst()
    {
        QCOMPARE(titles({}), (QStringList{u"Meet na een jaar"_s, u"Begin met één vak"_s}));
        QCOMPARE(*LessonList(*m_bank).newest(-1), *LessonList(*m_bank).ids({}));
    }

    void lineNamesItsApproachDossierAndUnit()
    {
        const LessonList list(*m_bank);

        const auto lines = list.lines(*list.ids({.sorting = {u"title"_s}}));

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->first().approachText, u"Gedeelde pool"_s);
        QCOMPARE(lines->first().dossierText, QString());
        QCOMPARE(lines->last().dossierText, u"Wonen"_s);
        QCOMPARE(lines->first().ownerCode, u"DGVB"_s);
        QVERIFY(lines->first().isOurs);
    }

    void filtersNarrowTheList()
    {
        QCOMPARE(titles({.words = u"winter"_s}), QStringList{u"Meet na een jaar"_s});
        QCOMPARE(titles({.approaches = {m_approach}}), QStringList{u"Begin met één vak"_s});
        QCOMPARE(titles({.dossiers = {m_dossier}}), QStringList{u"Meet na een jaar"_s});
        QCOMPARE(titles({.owners = {m_bank->identity().unit}}).size(), 2);
        QCOMPARE(titles({.othersOnly = true}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLessonList)
#include "tst_lessonlist.moc"
