// SPDX-License-Identifier: EUPL-1.2
#include "text/build/wordlists.h"

#include "text/build/dictionary.h"

namespace kb {

namespace {

/// The words of each line that is not a remark.
Result<QList<std::vector<std::string>>> readRows(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    QList<std::vector<std::string>> rows;
    for (const QString &line : *lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        std::vector<std::string> row;
        for (const QString &word : line.simplified().split(QLatin1Char(' ')))
            row.push_back(word.toStdString());
        rows.append(std::move(row));
    }
    return rows;
}

void addPart(OwnLists &lists, const std::string &heading, const std::string &word)
{
    const size_t sign = word.find('=');
    if (sign == std::string::npos)
        lists.parts[heading].insert(word);
    else
        lists.pluralsInEr.emplace(word.substr(0, sign), word.substr(sign + 1));
}

bool isInSmallLetters(const QString &word)
{
    return word == word.toLower() && std::ranges::all_of(word, [](QChar c) {
               return c.unicode() >= 0x80 || (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
           });
}

} // namespace

Result<OwnLists> readOwnLists(const QString &folder)
{
    const auto irregular = readRows(folder + QStringLiteral("/irregular.txt"));
    if (!irregular)
        return irregular.error();
    const auto strong = readRows(folder + QStringLiteral("/strong_verbs.txt"));
    if (!strong)
        return strong.error();
    const auto parts = readRows(folder + QStringLiteral("/word_parts.txt"));
    if (!parts)
        return parts.error();

    OwnLists lists;
    for (const auto &row : *irregular) {
        lists.irregular.emplace(row[0], row[0]); // gemiddeld is no participle
        for (size_t form = 1; form < row.size(); ++form)
            lists.irregular[row[form]] = row[0];
    }
    for (const auto &row : *strong)
        lists.strongVerbs.push_back({row[0], {row.begin() + 1, row.end()}});
    for (const auto &row : *parts) {
        for (size_t word = 1; word < row.size(); ++word)
            addPart(lists, row[0], row[word]);
    }
    return lists;
}

Result<std::unordered_set<std::string>> readWordList(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    std::unordered_set<std::string> words;
    for (const QString &line : *lines) {
        const auto word = isInSmallLetters(line) ? plainWord(line) : std::nullopt;
        if (word)
            words.insert(*word);
    }
    return words;
}

} // namespace kb
