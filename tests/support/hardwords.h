// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

namespace kb::test {

/// The rows of a test over what somebody may type or paste in a search box and no search may fail at: a
/// column `typed`.
inline void addHardWords()
{
    QTest::addColumn<QString>("typed");
    const auto add = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    add("empty", {});
    add("spaces", QStringLiteral("  \t\n "));
    add("100,000 words", QStringLiteral("gemeente woning ").repeated(50000));
    add("one word of 100,000 letters", QString(100000, u'a'));
    add("unbalanced quote", QStringLiteral("\"woning"));
    add("unbalanced quotes", QStringLiteral("huur \"\" \"op de\" \""));
    add("only stop words", QStringLiteral("de het een van op"));
    add("NUL", QStringLiteral("huur") + QChar(u'\0') + QStringLiteral("woning"));
    add("right to left", QString::fromUtf8("\u202e\u0627\u0644\u0625\u0633\u0643\u0627\u0646 huur"));
    add("emoji", QString::fromUtf8("\U0001F3E0 \U0001F468\u200D\U0001F469\u200D\U0001F467 huur"));
    add("lone surrogate", QString(QChar(0xD83C)) + QStringLiteral(" huur"));
    add("operators of full-text search", QStringLiteral("huur AND (woning* OR NEAR(koop, 3)) NOT ^title"));
    add("SQL", QStringLiteral("'; DROP TABLE study; --"));
    add("signs", QStringLiteral("%_*?()[]{}<>|\\/&^~$#@!=+-"));
    add("prefixes without words", QStringLiteral("v: s: # jaar: dg: > -"));
    add("many prefixes", QStringLiteral("dg:DGVB ").repeated(20000));
    add("many concepts", QStringLiteral("#a ").repeated(50000));
}

} // namespace kb::test
