// SPDX-License-Identifier: EUPL-1.2
#include "evaluate/jsonlines.h"
#include "evaluate/kinds.h"
#include "support/testresult.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString OpenLemmas = QStringLiteral(SOURCE_ROOT "/../shared/data/dev/lemma-ud");

/// A figure may fall so much below what was measured last (core/README.md): three or four pairs.
constexpr double Slack = 0.005;

/// A form of the lemma with that number.
struct LemmaForm
{
    int lemma = 0;
    QString form;

    auto operator<=>(const LemmaForm &) const = default;
};

/// Pairs of forms by whether they have one lemma, and whether they have one canonical form.
struct LemmaPairs
{
    int joined = 0;  ///< one lemma, one canonical form
    int apart = 0;   ///< one lemma, two canonical forms
    int mixedUp = 0; ///< two lemmas, one canonical form

    void add(const LemmaForm &left, const LemmaForm &right)
    {
        if (left.lemma == right.lemma)
            ++joined;
        else if (left.form != right.form) // what is written alike cannot be told apart
            ++mixedUp;
    }
    double recall() const { return double(joined) / (joined + apart); }
    double precision() const { return double(joined) / (joined + mixedUp); }
};

LemmaPairs pairsOf(const QList<QJsonObject> &lemmas, const QHash<QString, QString> &canon)
{
    std::map<QString, std::vector<LemmaForm>> families;
    LemmaPairs pairs;
    for (int lemma = 0; lemma < lemmas.size(); ++lemma) {
        const qsizetype forms = lemmas[lemma][u"forms"].toArray().size();
        pairs.apart += int(forms * (forms - 1) / 2);
        for (const QJsonValue &form : lemmas[lemma][u"forms"].toArray())
            families[canon.value(form.toString())].push_back({lemma, form.toString()});
    }
    for (const auto &[form, family] : families) {
        for (size_t right = 0; right < family.size(); ++right) {
            for (size_t left = 0; left < right; ++left)
                pairs.add(family[left], family[right]);
        }
    }
    pairs.apart -= pairs.joined;
    return pairs;
}

} // namespace

/// How well Dutch forms are told apart and joined, on a set that others made; it lies beside the project, and
/// without it this test is skipped. The floors only go up.
class TestLemmaFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfALemmaMeetAndOthersDoNot()
    {
        if (!QDir(OpenLemmas).exists())
            QSKIP("the measuring set is not here");
        const auto lemmas = evaluate::readJsonLines(OpenLemmas + u"/lemmas.jsonl"_s, u"dev"_s);
        QVERIFY_RESULT(lemmas);
        QHash<QString, QString> canon;

        QVERIFY_RESULT(
            evaluate::runLemma({.set = QDir(OpenLemmas), .split = u"dev"_s}, [&](const QJsonObject &answer) {
                canon.insert(answer[u"word"].toString(), answer[u"stem"].toString());
            }));

        const LemmaPairs pairs = pairsOf(*lemmas, canon);
        QVERIFY2(pairs.recall() >= 0.964 - Slack, qPrintable(QString::number(pairs.recall())));
        QVERIFY2(pairs.precision() >= 0.937 - Slack, qPrintable(QString::number(pairs.precision())));
    }
};

QTEST_GUILESS_MAIN(TestLemmaFloors)
#include "tst_lemmafloors.moc"
