// SPDX-License-Identifier: EUPL-1.2
#include "bench/sparseproduct.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// Rows in blocks, as the whole product of many texts does not fit into memory.
constexpr auto Script = R"(
import json, sys, time
try:
    from sklearn.feature_extraction.text import TfidfVectorizer
except ImportError:
    sys.exit(3)
texts = open(sys.argv[1]).read().split('\n')[:-1]
alike, block = float(sys.argv[2]), 500
weighed = TfidfVectorizer(analyzer=str.split, sublinear_tf=True).fit_transform(texts)
across = weighed.T.tocsr()
rows = len(texts) if len(texts) <= 20000 else len(texts) // 25
began = time.perf_counter()
pairs = 0
for first in range(0, rows, block):
    product = weighed[first:min(rows, first + block)] @ across
    pairs += int((product.data >= alike).sum())
spent = time.perf_counter() - began
share = rows / len(texts)
print(json.dumps({'ms': 1e3 * spent / share, 'pairs': (pairs / share - len(texts)) / 2, 'share': share}))
)";

constexpr int NotInstalled = 3;

} // namespace

Result<std::optional<SparseProduct>> sparseProduct(const QStringList &texts, double alike,
                                                   const QString &folder)
{
    const QString path = folder + u"/terms.txt"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write((texts.join(u'\n') + u'\n').toUtf8()) < 0)
        return Error{Error::Code::Storage, path};
    file.close();

    QProcess python;
    for (const auto &program : {u"python3"_s, u"/usr/bin/python3"_s}) { // the second has what packages bring
        python.start(program, {u"-c"_s, QString::fromLatin1(Script), path, QString::number(alike)});
        if (!python.waitForStarted())
            return std::optional<SparseProduct>();
        python.waitForFinished(-1);
        if (python.exitCode() != NotInstalled)
            break;
    }
    if (python.exitCode() == NotInstalled)
        return std::optional<SparseProduct>();
    if (python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        return Error{Error::Code::Storage, QString::fromUtf8(python.readAllStandardError())};
    const QJsonObject line = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    return std::optional(SparseProduct{.milliseconds = line["ms"_L1].toDouble(),
                                       .pairs = line["pairs"_L1].toDouble(),
                                       .share = line["share"_L1].toDouble()});
}

} // namespace kb::bench
