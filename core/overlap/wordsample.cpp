// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordsample.h"

#include "text/words.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace kb {

namespace {

/// The smallest numbers are an even sample of the words: the number of a word has nothing to do with the
/// text.
constexpr size_t MostSampled = 256;
constexpr int HexDigits = 8;

/// FNV-1a: the same on every computer.
quint32 numberOf(const QString &word)
{
    constexpr quint32 start = 2166136261U;
    constexpr quint32 prime = 16777619U;
    quint32 number = start;
    for (const char byte : word.toUtf8())
        number = (number ^ quint8(byte)) * prime;
    return number;
}

/// Of the different words, rising.
std::vector<quint32> numbersIn(QStringView text)
{
    std::vector<quint32> numbers;
    for (const Word &word : wordsIn(text))
        numbers.push_back(numberOf(word.folded));
    std::ranges::sort(numbers);
    const auto doubles = std::ranges::unique(numbers);
    numbers.erase(doubles.begin(), doubles.end());
    return numbers;
}

} // namespace

QString wordSample(QStringView text)
{
    std::vector<quint32> numbers = numbersIn(text);
    numbers.resize(std::min(numbers.size(), MostSampled));
    QString sample;
    for (const quint32 number : numbers)
        sample += QStringLiteral("%1").arg(number, HexDigits, 16, QLatin1Char('0'));
    return sample;
}

double shareKept(const QString &sample, QStringView text)
{
    const qsizetype sampled = sample.size() / HexDigits;
    if (sampled == 0)
        return 1;
    const std::vector<quint32> numbers = numbersIn(text);
    qsizetype kept = 0;
    for (qsizetype i = 0; i < sampled; ++i) {
        const quint32 number = QStringView(sample).mid(i * HexDigits, HexDigits).toUInt(nullptr, 16);
        kept += std::ranges::binary_search(numbers, number) ? 1 : 0;
    }
    return double(kept) / double(sampled);
}

} // namespace kb
