// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace kb::doc {

/// What a piece of text is; a renderer decides how it looks. Marked is for words that two texts share:
/// bold and underlined, so that it stays visible in grey.
enum class Emphasis { None, Strong, Emphasised, Marked };

/// A piece of text of one kind. Its link, when it has one, is http, https or mailto.
struct Run
{
    QString text;
    Emphasis emphasis = Emphasis::None;
    QUrl link;

    bool operator==(const Run &) const = default;
};

/// Characters of a text: UTF-16 position and length.
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Range &) const = default;
};

/// Every text of a document. A plain QString is a text of one piece. What comes in is made harmless here,
/// once for all renderers: control characters, bidi controls and unpaired surrogates go, other links become
/// words.
class Text
{
public:
    Text() = default;
    Text(const QString &plain) { add(plain); }

    Text &add(const QString &text, Emphasis emphasis = Emphasis::None);
    Text &add(const Text &other);
    /// Shows the address itself when there are no words.
    Text &addLink(const QUrl &target, const QString &words = {});

    const QList<Run> &runs() const & { return m_runs; }
    QList<Run> runs() && { return m_runs; } // so that a loop over a temporary text is safe
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Without emphasis and links.
    QString plain() const;

    bool operator==(const Text &) const = default;

private:
    QList<Run> m_runs; ///< none is empty
};

Text strong(const QString &text);

/// The text with those words marked. Ranges may overlap and come in any order; what lies outside is ignored.
Text marked(const QString &text, QList<Range> ranges);

} // namespace kb::doc
