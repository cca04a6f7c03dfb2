// SPDX-License-Identifier: EUPL-1.2
#include "settings/shortkeys.h"

#include "wording/preferences.h"

#include <QCoreApplication>

namespace kb {

namespace {

const QString KeyGroup = QStringLiteral("keys");

/// Words of functions that belong to no class.
struct ShortKeys
{
    Q_DECLARE_TR_FUNCTIONS(kb::ShortKeys)
};

/// With Ctrl, or a key that types nothing: a bare letter would act while somebody types, and Alt with a
/// letter opens a menu.
bool mayActAlone(const QKeySequence &key)
{
    const QKeyCombination pressed = key[0];
    if (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return true;
    const int code = pressed.key();
    const bool isFunction = code >= Qt::Key_F1 && code <= Qt::Key_F35;
    const bool isArrow = code >= Qt::Key_Left && code <= Qt::Key_PageDown;
    return isFunction || (isArrow && (pressed.keyboardModifiers() & Qt::AltModifier));
}

bool editsText(const QKeySequence &key)
{
    static constexpr std::array editing{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                        QKeySequence::SelectAll, QKeySequence::Save};
    return std::ranges::any_of(editing, [&](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    });
}

} // namespace

QMap<QString, KeyList> chosenKeys(const Preferences &settings)
{
    QMap<QString, KeyList> chosen;
    const QVariantMap kept = settings.below(KeyGroup);
    for (const auto &[id, value] : kept.asKeyValueRange()) {
        KeyList keys = QKeySequence::listFromString(value.toString());
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); }); // of a command without a key
        chosen.insert(id, keys);
    }
    return chosen;
}

void keepKeys(Preferences &settings, const QList<ShortKey> &keys)
{
    settings.remove(KeyGroup);
    for (const ShortKey &key : keys) {
        if (key.now != key.usual)
            settings.setValue(KeyGroup + u'/' + key.id, QKeySequence::listToString(key.now));
    }
}

QString keyProblem(const QKeySequence &key, qsizetype row, const QList<ShortKey> &keys,
                   const QList<ShortKey> &taken)
{
    if (key.isEmpty())
        return {};
    const auto problem = [&](const ShortKey &other) {
        return ShortKeys::tr("“%1” has this key. Choose another.").arg(other.name);
    };
    for (qsizetype other = 0; other < keys.size(); ++other) {
        if (other != row && keys[other].now.contains(key))
            return problem(keys[other]);
    }
    if (keys[row].usual.contains(key)) // also where the window of a record has it for the same
        return {};
    if (!mayActAlone(key))
        return ShortKeys::tr("Choose a key together with Ctrl, or a function key.");
    if (editsText(key))
        return ShortKeys::tr("Texts are edited with this key. Choose another.");
    const auto inUse =
        std::ranges::find_if(taken, [&](const ShortKey &one) { return one.now.contains(key); });
    return inUse == taken.end() ? QString() : problem(*inUse);
}

} // namespace kb
