// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

class Preferences;
class Workspace;

/// What was searched in a bank on this computer before, the last first: only what led to a record. It stays
/// outside the bank, so that it goes to nobody else, and can be forgotten.
class RecentSearches
{
public:
    explicit RecentSearches(Workspace &workspace);

    QStringList all() const;
    /// Comes first, also when it was there already.
    void add(const QString &words);
    void forget(const QString &words);
    void forgetAll();

private:
    Preferences &m_settings;
    QString m_name;
};

} // namespace kb
