// SPDX-License-Identifier: EUPL-1.2
#include "jobs/targetgroups.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestTargetGroups : public QObject
{
    Q_OBJECT

    const Uid m_one = Uid::createUuid();
    const Uid m_two = Uid::createUuid();

private Q_SLOTS:
    void spellingsOfOneGroupAreOneAndTheMostUsedIsShown()
    {
        const TargetGroups groups = targetGroups({{m_one, u"JONGEREN"_s},
                                                  {m_one, u" jongéren "_s},
                                                  {m_two, u"Jongeren"_s},
                                                  {m_two, u"Jongeren"_s}});

        QCOMPARE(groups.names, QStringList{u"Jongeren"_s});
        QCOMPARE(groups.ofStudies.value(m_one), QList<qsizetype>{0});
        QCOMPARE(groups.ofStudies.value(m_two), QList<qsizetype>{0});
    }

    void groupsWithMostStudiesComeFirstAndThenTheAlphabet()
    {
        const TargetGroups groups = targetGroups({{m_one, u"Ouderen"_s},
                                                  {m_one, u"Ouderen"_s},
                                                  {m_one, u"Burgers"_s},
                                                  {m_one, u"Huurders"_s},
                                                  {m_two, u"Huurders"_s}});

        QCOMPARE(groups.names, (QStringList{u"Huurders"_s, u"Burgers"_s, u"Ouderen"_s}));
        QCOMPARE(groups.ofStudies.value(m_one), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(groups.ofStudies.value(m_two), QList<qsizetype>{0});
    }

    void eachGroupKnowsWhoSaysIt()
    {
        const TargetGroups groups =
            targetGroups({{m_one, u"Jongeren"_s}, {m_two, u"jongeren"_s}, {m_two, u"Ouderen"_s}});

        QCOMPARE(groups.saidBy.value(u"Jongeren"_s), (QSet<Uid>{m_one, m_two}));
        QCOMPARE(groups.saidBy.value(u"Ouderen"_s), QSet<Uid>{m_two});
    }

    void wordsWithoutALetterNameNoGroup()
    {
        const TargetGroups groups = targetGroups({{m_one, u" - "_s}, {m_one, u"…"_s}, {m_one, {}}});

        QVERIFY(groups.names.isEmpty());
        QVERIFY(groups.ofStudies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTargetGroups)
#include "tst_targetgroups.moc"
