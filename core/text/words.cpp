// SPDX-License-Identifier: EUPL-1.2
#include "text/words.h"

#include "text/fold.h"

namespace kb {

namespace {

/// What may follow an apostrophe inside a word: "auto's", "cd'tjes", but not "d'Ancona".
constexpr int LongestApostropheEnding = 4;

/// Reads one text from start to end, word by word.
class WordReader
{
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }

    QList<Word> readAll()
    {
        QList<Word> words;
        while (skipToWord())
            words.append(readWord());
        return words;
    }

private:
    Glyph glyphAt(qsizetype position) const
    {
        return position < m_text.size() ? glyphOf(characterAt(m_text, position).code) : Glyph::Gap;
    }

    bool skipToWord()
    {
        while (m_position < m_text.size()) {
            const CharacterAt character = characterAt(m_text, m_position);
            if (glyphOf(character.code) == Glyph::Letter)
                return true;
            m_position += character.units;
        }
        return false;
    }

    Word readWord()
    {
        Word word;
        word.start = m_position;
        readLetters(word.folded);
        while (joinsNext(glyphAt(m_position))) {
            word.folded += QLatin1Char(glyphAt(m_position) == Glyph::Hyphen ? '-' : '\'');
            ++m_position;
            readLetters(word.folded);
        }
        word.length = m_position - word.start;
        return word;
    }

    void readLetters(QString &folded)
    {
        while (m_position < m_text.size()) {
            const CharacterAt character = characterAt(m_text, m_position);
            const Glyph glyph = glyphOf(character.code);
            if (glyph == Glyph::Letter)
                appendFolded(folded, character.code);
            else if (glyph != Glyph::Silent)
                return;
            m_position += character.units;
        }
    }

    bool joinsNext(Glyph glyph) const
    {
        if (glyph == Glyph::Hyphen)
            return glyphAt(m_position + 1) == Glyph::Letter;
        if (glyph != Glyph::Apostrophe)
            return false;
        qsizetype after = m_position + 1;
        while (after <= m_position + LongestApostropheEnding && glyphAt(after) == Glyph::Letter)
            ++after;
        return after > m_position + 1 && glyphAt(after) != Glyph::Letter;
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace

QList<Word> wordsIn(QStringView text)
{
    return WordReader(text).readAll();
}

} // namespace kb
