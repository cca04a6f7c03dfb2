// SPDX-License-Identifier: EUPL-1.2
#include "papers/networkquestionpaper.h"
#include "support/paperwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Three questions of one group; two of them overlap.
QuestionNetwork oneTieInAGroup()
{
    QuestionNetwork network;
    for (const QString &code : {u"DGKR-VRG-0001"_s, u"DGKR-VRG-0005"_s, u"DGVB-VRG-0003"_s})
        network.questions.append({Uid::createUuid(), code, u"Vraag"_s, code.section(u'-', 0, 0), 0});
    network.ties = {{1, 2, OverlapLevel::Strong, 72}};
    network.groups = {u"armoede"_s};
    return network;
}

QString wordsAtTheEnd(const Paper &paper)
{
    return test::wordsOf(paper.sections.last().paragraphs).join(QString());
}

} // namespace

/// What stands beside the network about one of its questions.
class TestNetworkQuestionPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionNamesWhatItOverlapsWith()
    {
        const QString words = wordsAtTheEnd(networkQuestionPaper(oneTieInAGroup(), 1));

        QVERIFY2(words.contains(u"DGVB-VRG-0003"_s), qPrintable(words));
        QVERIFY(!words.contains(u"weaker"_s));
    }

    void questionWithoutALineSaysThatItsOverlapIsWeaker()
    {
        const QString words = wordsAtTheEnd(networkQuestionPaper(oneTieInAGroup(), 0));

        QCOMPARE(words, u"Its overlap with this group is weaker than what is shown."_s);
    }
};

QTEST_MAIN(TestNetworkQuestionPaper)
#include "tst_networkquestionpaper.moc"
